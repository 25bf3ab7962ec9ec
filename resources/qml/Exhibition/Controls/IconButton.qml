import QtQuick
import Exhibition.Theme

// A round button with a sign and no words; `text` is what a screen reader says.
Tappable {
    id: root

    required property string iconName
    property bool isIconDirectional: false
    property color ground: Theme.paper
    property color letters: Theme.ink
    property color edge: Theme.clear
    property int iconSize: Theme.icon

    background: Rectangle {
        border.color: root.edge
        border.width: root.edge.a === 0 ? 0 : Theme.hairline
        color: root.ground
        radius: root.roundness
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.letters
            isDirectional: root.isIconDirectional
            name: root.iconName
            size: root.iconSize
        }
    }
}
