import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// Puts a listing on the visitor's list, or takes it off.
IconButton {
    id: root

    required property bool isSaved
    // The name of what is saved, for those who hear the screen.
    required property string thing

    ground: Theme.surface
    iconName: isSaved ? "heart-filled" : "heart"
    isChoice: true
    isMarked: isSaved
    letters: isSaved ? Theme.accentText : Theme.ink
    text: isSaved ? qsTr("Remove %1 from my list").arg(thing) : qsTr("Save %1 to my list").arg(thing)

}
