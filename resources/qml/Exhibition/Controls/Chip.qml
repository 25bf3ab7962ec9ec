import QtQuick
import Exhibition.Theme

// A small choice: chosen or not, or a chosen filter that a touch takes away.
Tappable {
    id: root

    property bool isChosen: true
    property bool isRemovable: false
    // Chosen, but drawn as an outline: filters above an upright grid.
    property bool isOutlined: false
    property string flag: ""

    readonly property bool isFilled: isChosen && !isOutlined
    readonly property color letters: isFilled ? Theme.overInk : Theme.ink

    bottomPadding: Theme.space1
    isChoice: !isRemovable
    isMarked: isChosen
    leftPadding: flag === "" ? Theme.space6 : Theme.space4
    rightPadding: isRemovable ? Theme.space4 : Theme.space6
    topPadding: Theme.space1

    Accessible.name: isRemovable ? qsTr("Remove filter %1").arg(text) : text

    background: Rectangle {
        border.color: root.isOutlined ? Theme.ink : root.isChosen ? Theme.clear : Theme.line
        border.width: root.isFilled ? 0 : root.isOutlined ? Theme.stroke : Theme.hairline
        color: root.isFilled ? Theme.ink : Theme.surface
        radius: root.roundness
    }
    contentItem: Item {
        id: content

        implicitHeight: words.implicitHeight
        implicitWidth: Math.ceil(words.implicitWidth) + mark.taken + cross.taken

        Flag {
            id: mark

            readonly property real taken: visible ? width + Theme.space2 : 0

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
        }

        Label {
            id: words

            anchors.fill: parent
            anchors.leftMargin: mark.taken
            anchors.rightMargin: cross.taken
            color: root.letters
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            text: root.text

            Accessible.ignored: true
        }

        Icon {
            id: cross

            readonly property real taken: visible ? width + Theme.space2 : 0

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.letters
            name: "x"
            size: Theme.iconSmall
            visible: root.isRemovable
        }
    }
}
