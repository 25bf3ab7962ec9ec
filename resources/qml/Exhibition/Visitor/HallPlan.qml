pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One hall drawn from above, as large as there is room. Plans aren't mirrored: left is left in the building.
Panel {
    id: root

    required property string venue
    required property string badgeText
    required property Rows booths
    required property string selectedId
    // In metres.
    required property real hallWidth
    required property real hallHeight

    readonly property int inset: Theme.space6
    readonly property real above: caption.y + caption.height + Theme.space4
    // Pixels of a metre.
    readonly property real metre: Math.max(0, Math.min((width - 2 * inset) / hallWidth, (height - above - inset) / hallHeight))

    signal boothTapped(exhibitorId: string)

    radius: Theme.radiusPanel

    Flow {
        id: caption

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space3

        Label {
            color: Theme.muted
            height: Math.max(implicitHeight, mark.implicitHeight)
            font.pixelSize: Theme.textSmall
            text: root.venue
            width: Math.min(Math.ceil(implicitWidth), parent.width)
        }

        Badge {
            id: mark

            text: root.badgeText
            tone: "amber"
            visible: text !== ""
        }
    }

    Rectangle {
        id: floor

        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.paper
        height: Math.round(root.hallHeight * root.metre)
        radius: Theme.radiusControl
        width: Math.round(root.hallWidth * root.metre)
        x: Math.round((root.width - width) / 2)
        y: root.above + Math.round((root.height - root.above - root.inset - height) / 2)

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false

        Repeater {
            model: root.visible ? root.booths : null

            delegate: HallBooth {
                isSelected: exhibitorId !== "" && exhibitorId === root.selectedId
                metre: root.metre

                onClicked: root.boothTapped(exhibitorId)
            }
        }
    }
}
