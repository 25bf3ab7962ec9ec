import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A session in the ticker. `text` is what a screen reader says.
Tappable {
    id: root

    required property string title
    required property string time
    required property string flag
    required property string badge
    property bool isLive: false
    property bool isTimeFirst: false

    leftPadding: Theme.space2
    rightPadding: Theme.space2
    roundness: Theme.radiusControl

    contentItem: Item {
        implicitHeight: name.implicitHeight
        implicitWidth: pill.taken + (root.isTimeFirst ? when.taken : 0) + sign.width + Theme.space3 + Math.ceil(name.implicitWidth) + sample.taken + (root.isTimeFirst ? 0 : when.taken)

        LivePill {
            id: pill

            readonly property real taken: visible ? width + Theme.space4 : 0

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isLive
        }

        Label {
            id: when

            readonly property real taken: Math.ceil(implicitWidth) + Theme.space4

            anchors.left: root.isTimeFirst ? parent.left : name.right
            anchors.leftMargin: root.isTimeFirst ? 0 : sample.taken + Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overBarMuted
            font.pixelSize: Theme.textSmall
            text: root.time
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Flag {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: pill.taken + (root.isTimeFirst ? when.taken : 0)
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
        }

        FittedLabel {
            id: name

            anchors.left: sign.right
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overBar
            font.bold: root.isLive
            font.pixelSize: Theme.textSmall
            most: root.availableWidth - sign.anchors.leftMargin - sign.width - Theme.space3 - sample.taken - (root.isTimeFirst ? 0 : when.taken)
            text: root.title

            Accessible.ignored: true
        }

        Badge {
            id: sample

            readonly property real taken: visible ? width + Theme.space3 : 0

            anchors.left: name.right
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            text: root.badge
            tone: "amber"
            visible: text !== ""

            Accessible.ignored: true
        }
    }
}
