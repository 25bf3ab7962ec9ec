pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One hall drawn from above, as large as the page allows.
Panel {
    id: root

    required property string hallId
    required property string name
    required property string venue
    required property string badgeText
    // In metres.
    required property var model
    required property Rows booths
    required property bool isCurrent

    readonly property real hallWidth: model.width
    readonly property real hallHeight: model.height
    readonly property real scaleOfPlan: Math.min((width - 2 * Theme.space6) / hallWidth, (height - caption.height - 2 * Theme.space6 - Theme.space4) / hallHeight)

    signal boothTapped(exhibitorId: string)

    radius: Theme.radiusPanel
    visible: isCurrent

    Row {
        id: caption

        anchors.left: parent.left
        anchors.margins: Theme.space6
        anchors.top: parent.top
        spacing: Theme.space3

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            text: root.venue
            wrapMode: Text.NoWrap
        }

        Badge {
            anchors.verticalCenter: parent.verticalCenter
            text: root.badgeText
            tone: "amber"
            visible: text !== ""
        }
    }

    Item {
        id: floor

        height: root.hallHeight * root.scaleOfPlan
        width: root.hallWidth * root.scaleOfPlan
        x: Math.round((root.width - width) / 2)
        y: caption.y + caption.height + Theme.space4 + Math.round((root.height - caption.y - caption.height - Theme.space4 - Theme.space6 - height) / 2)

        Repeater {
            model: root.isCurrent ? root.booths : null

            delegate: HallBooth {
                metre: root.scaleOfPlan

                onClicked: root.boothTapped(exhibitorId)
            }
        }
    }
}
