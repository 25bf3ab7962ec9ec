import Exhibition.Theme

// What can also be done, beside a primary button.
PillButton {
    edge: Theme.ink
    ground: Theme.surface
    implicitHeight: Math.max(Theme.primaryTouch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space10
    letters: Theme.ink
    rightPadding: Theme.space10
    textSize: Theme.textLead
}
