import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// What to drop where nothing is found, and how many listings that gives.
SecondaryButton {
    id: root

    required property string label
    required property string totalText

    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    iconName: "undo-2"
    text: qsTr("%1 · %2").arg(label).arg(totalText)
    textSize: Theme.textBody
}
