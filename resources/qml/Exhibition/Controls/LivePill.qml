import Exhibition.Theme

// On air, in the one colour that says so.
Pill {
    color: Theme.accent
    hasDot: true
    letters: Theme.overAccent
    text: qsTr("LIVE")
}
