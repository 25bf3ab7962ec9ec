import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The dark line at the foot: what is on air, what comes next, the fair's time.
Rectangle {
    id: root

    required property Shell shell

    color: Theme.bar
    implicitHeight: Math.max(Theme.tickerHeight, Theme.touch + Theme.space2)

    Hairline {
        color: Theme.barLine
        width: parent.width
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10 - Theme.space2
        anchors.right: clock.visible ? clock.left : parent.right
        anchors.rightMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        TickerItem {
            id: now

            badge: root.shell.onAirBadge
            flag: root.shell.onAirFlag
            isLive: true
            text: qsTr("On air now: %1, until %2").arg(title).arg(root.shell.onAirUntil) + (badge === "" ? "" : ", " + badge)
            time: qsTr("until %1").arg(root.shell.onAirUntil)
            title: root.shell.onAirTitle
            visible: root.shell.isOnAir
            width: Math.min(implicitWidth, row.width)

            onClicked: root.shell.openOnAir()
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.barLine
            height: Theme.step * 7
            visible: now.visible && next.visible
            width: Theme.hairline
        }

        TickerItem {
            id: next

            readonly property real free: row.width - (now.visible ? now.width + 2 * row.spacing + Theme.hairline : 0)

            badge: root.shell.nextBadge
            flag: root.shell.nextFlag
            isTimeFirst: true
            text: qsTr("Next at %1: %2").arg(root.shell.nextTime).arg(title) + (badge === "" ? "" : ", " + badge)
            time: qsTr("Next %1").arg(root.shell.nextTime)
            title: root.shell.nextTitle
            visible: title !== "" && free > Theme.step * 60
            width: Math.min(implicitWidth, free)

            onClicked: root.shell.openNext()
        }
    }

    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.overBarMuted
        font.pixelSize: Theme.textSmall
        text: root.shell.clockText
        visible: !Theme.isUpright
        wrapMode: Text.NoWrap
    }
}
