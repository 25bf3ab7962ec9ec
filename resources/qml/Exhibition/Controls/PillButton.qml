import QtQuick
import Exhibition.Theme

// A pill with an icon and words: what primary, secondary and text buttons are made of.
Tappable {
    id: root

    property string iconName: ""
    property bool isIconDirectional: false
    property color ground: Theme.ink
    property color letters: Theme.overInk
    property color edge: Theme.clear
    property int edgeWidth: Theme.stroke
    property int textSize: Theme.textBody
    property bool isBold: false

    bottomPadding: Theme.space2
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    topPadding: Theme.space2

    background: Rectangle {
        border.color: root.edge
        border.width: root.edge.a === 0 ? 0 : root.edgeWidth
        color: root.ground
        radius: root.roundness
    }
    contentItem: Item {
        id: content

        implicitHeight: Math.max(sign.height, words.implicitHeight)
        implicitWidth: words.implicitWidth + sign.taken

        Row {
            anchors.centerIn: parent
            spacing: Theme.space3

            Icon {
                id: sign

                readonly property real taken: visible ? width + (words.visible ? Theme.space3 : 0) : 0

                anchors.verticalCenter: parent.verticalCenter
                color: root.letters
                isDirectional: root.isIconDirectional
                name: root.iconName
                size: Math.round(root.textSize * 1.25)
                visible: root.iconName !== ""
            }

            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.letters
                font.bold: root.isBold
                font.pixelSize: root.textSize
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), content.width - sign.taken)

                Accessible.ignored: true
            }
        }
    }
}
