pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

// Rings that drift out of the hero's upper end, kept inside its round corners.
Item {
    id: root

    readonly property int count: 9
    readonly property real ring: height
    // How much of the window's ground lies around the panel and hides what a ring shows in its corners.
    readonly property int cover: Theme.radiusPanel

    clip: true

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            readonly property real far: index / root.count

            border.color: Theme.accent
            border.width: Theme.stroke
            color: Theme.clear
            height: root.ring
            opacity: 0.08 + 0.32 * far
            radius: height / 2
            width: root.ring
            x: Theme.isMirrored ? root.width - start - width : start
            y: root.height * (0.86 * far - 0.48)

            readonly property real start: root.width * (0.33 + 0.52 * far)
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.cover
        border.color: Theme.paper
        border.width: root.cover
        color: Theme.clear
        radius: Theme.radiusPanel + root.cover
    }
}
