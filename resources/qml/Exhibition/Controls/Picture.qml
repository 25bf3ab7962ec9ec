import QtQuick
import Exhibition.Theme

// What a listing looks like: its picture, or its art on its category's tint. Never empty.
Rectangle {
    id: root

    required property string art
    required property string tint
    property string picture: ""
    // The part of the smaller side that art takes.
    property real artShare: 0.66

    color: Theme.tint(tint)
    radius: Theme.radiusCard

    Art {
        anchors.centerIn: parent
        code: root.art
        size: Math.round(Math.min(root.width, root.height) * root.artShare)
        visible: photograph.status !== Image.Ready
    }

    Image {
        id: photograph

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        mipmap: true
        source: root.picture
        sourceSize: Qt.size(root.width * Screen.devicePixelRatio, 0)

        Accessible.ignored: true
    }
}
