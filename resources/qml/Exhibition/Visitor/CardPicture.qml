import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A card's picture with what has to be said about it: on air, or that we made it up.
Picture {
    id: root

    property bool isLive: false
    property string badgeText: ""
    // A session's state, said where LIVE would stand.
    property string stateText: ""

    radius: Theme.radiusCard - Theme.space2

    LivePill {
        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.top: parent.top
        visible: root.isLive
    }

    Badge {
        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.top: parent.top
        color: Theme.surface
        text: root.stateText
        tone: "plain"
        visible: root.stateText !== "" && !root.isLive
    }

    Badge {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space2
        color: Theme.surface
        text: root.badgeText
        tone: "amber"
        visible: root.badgeText !== ""
        width: Math.min(implicitWidth, root.width - 2 * Theme.space2)
    }
}
