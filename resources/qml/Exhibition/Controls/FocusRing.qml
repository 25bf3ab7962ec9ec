import QtQuick
import Exhibition.Theme

// Where the keyboard is. Put it into a control and bind `visible` to its visualFocus.
Rectangle {
    // The radius of what it surrounds.
    property real around: parent.height / 2

    anchors.fill: parent
    anchors.margins: -2 * Theme.stroke
    border.color: Theme.focus
    border.width: Theme.stroke
    color: Theme.clear
    radius: around + 2 * Theme.stroke
    z: 1

    Accessible.ignored: true
}
