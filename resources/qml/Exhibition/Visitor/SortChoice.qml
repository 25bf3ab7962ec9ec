import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One order in the menu of orders.
Tappable {
    id: root

    required property bool isChosen

    isChoice: true
    isMarked: isChosen
    roundness: Theme.radiusControl

    background: Rectangle {
        color: root.isChosen ? Theme.paper : Theme.clear
        radius: Theme.radiusControl
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight + Theme.space4
        implicitWidth: words.implicitWidth + tick.width + 2 * Theme.space3

        Label {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.right: tick.left
            anchors.verticalCenter: parent.verticalCenter
            font.bold: root.isChosen
            font.pixelSize: Theme.textSmall
            text: root.text

            Accessible.ignored: true
        }

        Icon {
            id: tick

            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            opacity: root.isChosen ? 1 : 0
            size: Theme.iconSmall
        }
    }

    Accessible.role: Accessible.RadioButton

    Keys.onDownPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
}
