import Exhibition.Theme

// Words that can be touched: clear all, show more.
PillButton {
    ground: Theme.clear
    leftPadding: Theme.space2
    letters: Theme.accentText
    rightPadding: Theme.space2
}
