import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// On air now, or coming next; and whether that is illustrative.
Flow {
    id: root

    required property Home home

    readonly property bool isLive: home.heroMode === "live"

    spacing: Theme.space3
    visible: home.heroMode !== "none"

    LivePill {
        id: pill

        visible: root.isLive
    }

    Label {
        color: Theme.overBarMuted
        height: pill.implicitHeight
        text: root.isLive ? qsTr("On air now") : qsTr("Coming next")
        wrapMode: Text.NoWrap
    }

    Badge {
        height: pill.implicitHeight
        text: root.home.heroBadge
        tone: "amber"
        visible: text !== ""
    }
}
