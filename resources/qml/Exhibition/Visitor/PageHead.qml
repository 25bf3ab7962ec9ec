import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// The head of a section: its title (where no tab says it already), a line beside it, and what is put into it.
Item {
    id: root

    required property string title
    property string line: ""
    property bool isTitled: Theme.isUpright

    default property alias tools: tools.data

    // How wide the tools are in one row.
    readonly property real wished: {
        let sum = 0;
        for (const tool of tools.children)
            sum += tool.visible && tool.width > 0 ? tool.width + tools.spacing : 0;
        return Math.max(0, sum - tools.spacing);
    }
    readonly property real words: (isTitled ? heading.width + Theme.space4 : 0) + (count.visible ? count.width + Theme.space4 : 0)
    readonly property bool isAtStart: words === 0 || isNarrow
    readonly property bool isNarrow: words > 0 && words + wished > width

    implicitHeight: isNarrow && wished > 0 ? heading.height + Theme.space3 + tools.height : Math.max(heading.visible ? heading.height : 0, count.visible ? count.height : 0, tools.height)

    Label {
        id: heading

        anchors.left: parent.left
        font.bold: true
        font.pixelSize: Theme.isUpright ? Theme.textDisplay : Theme.textHeading
        text: root.title
        visible: root.isTitled
        width: Math.min(Math.ceil(implicitWidth), root.width)
        y: root.isNarrow ? 0 : Math.round((root.height - height) / 2)

        Accessible.role: Accessible.Heading
    }

    Label {
        id: count

        anchors.left: heading.visible ? heading.right : parent.left
        anchors.leftMargin: heading.visible ? Theme.space4 : 0
        anchors.verticalCenter: heading.visible ? heading.verticalCenter : parent.verticalCenter
        color: Theme.muted
        text: root.line
        visible: text !== ""
        wrapMode: Text.NoWrap
    }

    Flow {
        id: tools

        spacing: Theme.space3
        width: Math.min(root.width, Math.ceil(root.wished))
        x: root.isAtStart !== Theme.isMirrored ? 0 : root.width - width
        y: root.isNarrow ? heading.height + Theme.space3 : Math.round((root.height - height) / 2)
    }
}
