import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.Controls

// Finds a value in a long facet.
T.TextField {
    id: root

    required property string name

    signal edited(text: string)

    color: Theme.ink
    font.pixelSize: Theme.textSmall
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Theme.touch
    leftPadding: Theme.space10
    placeholderText: name
    placeholderTextColor: Theme.muted
    rightPadding: Theme.space3
    selectedTextColor: Theme.overInk
    selectionColor: Theme.ink
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.activeFocus ? Theme.ink : Theme.line
        border.width: root.activeFocus ? Theme.stroke : Theme.hairline
        color: Theme.surface
        radius: Theme.radiusControl
    }

    Accessible.ignored: !enabled
    Accessible.name: name
    Accessible.role: Accessible.EditableText

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        name: "search"
        size: Theme.iconSmall
    }

    Label {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        color: root.placeholderTextColor
        font: root.font
        mayElide: true
        text: root.placeholderText
        visible: root.displayText === ""

        Accessible.ignored: true
    }

    onTextEdited: root.edited(text)
}
