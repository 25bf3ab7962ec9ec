import QtQuick
import Exhibition.Theme

// What a listing looks like: its picture, or its art, or its flag, on its category's tint. Never empty.
Rectangle {
    id: root

    required property string art
    required property string tint
    property string picture: ""
    property string flag: ""
    // The part of the smaller side that art takes.
    property real artShare: 0.66
    readonly property bool isEmpty: art === "" && flag === "" && photograph.status !== Image.Ready

    color: Theme.tint(tint)
    radius: Theme.radiusCard

    Art {
        anchors.centerIn: parent
        code: root.art
        size: Math.round(Math.min(root.width, root.height) * root.artShare)
        visible: photograph.status !== Image.Ready
    }

    Flag {
        anchors.centerIn: parent
        code: root.art === "" ? root.flag : ""
        size: Math.round(Math.min(root.width, root.height) * root.artShare * 0.8)
        visible: code !== "" && photograph.status !== Image.Ready
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
