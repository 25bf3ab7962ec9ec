import QtQuick
import Exhibition.Theme

// A part of a whole, as a bar in its track.
Item {
    id: root

    // 0 to 1.
    required property real share

    implicitHeight: Theme.step * 2.5

    Rectangle {
        anchors.fill: parent
        color: Theme.track
        radius: height / 2
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.accent
        radius: height / 2
        width: Math.max(height, parent.width * Theme.bounded(root.share, 0, 1))
    }
}
