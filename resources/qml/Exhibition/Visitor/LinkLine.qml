import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One thing to go on to: a small picture, its name, a line about it.
Tappable {
    id: root

    required property string kind
    required property string thingId
    required property string name
    required property string line
    required property string flag
    required property string art
    required property string tint
    required property bool isLive
    required property string badge

    bottomPadding: Theme.space3
    leftPadding: Theme.space3
    rightPadding: Theme.space4
    roundness: Theme.radiusCard
    text: [name, line, badge].filter(part => part !== "").join(", ")
    topPadding: Theme.space3

    background: Rectangle {
        color: Theme.paper
        radius: root.roundness
    }

    contentItem: Item {
        implicitHeight: Math.max(ground.height, words.height)

        Picture {
            id: ground

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            art: root.art
            artShare: 0.72
            flag: root.flag
            height: width
            radius: Theme.radiusControl
            tint: root.tint
            width: Theme.pixels(56)
        }

        Column {
            id: words

            anchors.left: ground.right
            anchors.leftMargin: Theme.space4
            anchors.right: pill.visible ? pill.left : arrow.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                font.bold: true
                text: root.name
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                text: root.line
                visible: text !== ""
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

        LivePill {
            id: pill

            anchors.right: arrow.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isLive
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
