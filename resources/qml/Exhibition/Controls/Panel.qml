import QtQuick
import Exhibition.Theme

// The white ground of cards and panels.
Rectangle {
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    radius: Theme.radiusCard
}
