pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

// One hall: its plan, and beside it (below it on an upright screen) who is there.
Item {
    id: root

    required property string hallId
    required property string name
    required property string venue
    required property string badgeText
    required property var model
    required property var booths
    required property string selectedId

    readonly property bool isUpright: Theme.isUpright
    readonly property int gap: Theme.space6

    signal exhibitorTapped(exhibitorId: string)

    HallPlan {
        id: plan

        badgeText: root.badgeText
        booths: root.booths as Rows
        hallHeight: root.model.height
        hallWidth: root.model.width
        height: root.isUpright ? Math.round(root.height * 0.58) : root.height
        selectedId: root.selectedId
        venue: root.venue
        width: root.isUpright ? root.width : root.width - list.width - root.gap
        x: root.isUpright || !Theme.isMirrored ? 0 : list.width + root.gap

        onBoothTapped: exhibitorId => root.exhibitorTapped(exhibitorId)
    }

    HallList {
        id: list

        booths: root.booths as Rows
        height: root.isUpright ? root.height - plan.height - root.gap : root.height
        selectedId: root.selectedId
        title: root.name
        width: root.isUpright ? root.width : Math.min(Theme.letters(472), root.width * 0.4)
        x: root.isUpright || Theme.isMirrored ? 0 : plan.width + root.gap
        y: root.isUpright ? plan.height + root.gap : 0

        onExhibitorTapped: exhibitorId => root.exhibitorTapped(exhibitorId)
    }
}
