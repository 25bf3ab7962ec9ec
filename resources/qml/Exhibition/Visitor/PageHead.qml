import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A section's title; what is put into it (a count, buttons) stands at its end.
Item {
    id: root

    required property string title
    property string line: ""

    default property alias tools: tools.data

    readonly property bool isNarrow: heading.implicitWidth + count.implicitWidth + tools.width + Theme.space6 * 2 > width

    implicitHeight: isNarrow && tools.width > 0 ? tools.y + tools.height : Math.max(heading.height, tools.height)

    Label {
        id: heading

        anchors.left: parent.left
        font.bold: true
        font.pixelSize: Theme.isUpright ? Theme.textDisplay : Theme.textHeading
        height: Math.max(implicitHeight, root.isNarrow ? 0 : tools.height)
        text: root.title
        width: Math.min(Math.ceil(implicitWidth), root.width)

        Accessible.role: Accessible.Heading
    }

    Label {
        id: count

        anchors.left: heading.right
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: heading.verticalCenter
        color: Theme.muted
        text: root.line
        visible: text !== ""
        wrapMode: Text.NoWrap
    }

    Flow {
        id: tools

        anchors.right: parent.right
        layoutDirection: Theme.isMirrored ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.space3
        width: Math.min(root.width, implicitWidth)
        y: root.isNarrow ? heading.height + Theme.space3 : Math.round((heading.height - height) / 2)
    }
}
