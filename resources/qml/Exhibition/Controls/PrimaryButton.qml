import Exhibition.Theme

// The one thing to do on a screen.
PillButton {
    edge: Theme.clear
    ground: Theme.accent
    implicitHeight: Math.max(Theme.primaryTouch, implicitContentHeight + topPadding + bottomPadding)
    isBold: true
    leftPadding: Theme.space10
    letters: Theme.overAccent
    rightPadding: Theme.space10
    textSize: Theme.textLead
}
