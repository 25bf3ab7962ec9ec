import QtQuick
import Exhibition.Theme

// The small square of a row that can be checked.
Rectangle {
    required property bool isChecked

    border.color: isChecked ? Theme.ink : Theme.outline
    border.width: Theme.stroke
    color: isChecked ? Theme.ink : Theme.surface
    height: Theme.icon
    radius: Theme.radiusMark
    width: Theme.icon

    Icon {
        anchors.centerIn: parent
        color: Theme.overInk
        name: "check"
        size: Theme.iconSmall
        visible: parent.isChecked
    }
}
