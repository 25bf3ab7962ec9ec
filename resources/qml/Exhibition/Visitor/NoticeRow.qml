import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One thing that happens now or next, to go to.
Tappable {
    id: root

    required property string iconName
    required property string title
    required property string line
    required property string badge
    property bool isUrgent: false

    bottomPadding: Theme.space3
    leftPadding: Theme.space6
    rightPadding: Theme.space4
    roundness: Theme.radiusCard
    text: qsTr("%1, %2").arg(title).arg(line) + (badge === "" ? "" : ", " + badge)
    topPadding: Theme.space3

    background: Rectangle {
        color: root.isUrgent ? Theme.accentGround : Theme.paper
        radius: root.roundness
    }

    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.isUrgent ? Theme.accentText : Theme.ink
            name: root.iconName
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.space4
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                color: root.isUrgent ? Theme.accentText : Theme.ink
                font.bold: true
                text: root.title
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                font.pixelSize: Theme.textSmall
                text: root.line
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                color: Theme.amber
                font.pixelSize: Theme.textTiny
                text: root.badge
                visible: text !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isDirectional: true
            name: "chevron-right"
        }
    }

    Accessible.role: Accessible.Link
}
