pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The parts of a detail view, one under the other; a part with nothing to say takes no room.
Column {
    id: root

    required property Detail detail

    spacing: Theme.space4

    Picture {
        art: root.detail.art
        artShare: 0.76
        flag: root.detail.flag
        height: Theme.pixels(Theme.isUpright ? 330 : Theme.isShort ? 190 : 250)
        picture: root.detail.picture
        tint: root.detail.tint
        width: root.width
    }

    DetailHeading {
        detail: root.detail
        width: root.width
    }

    NoticeRow {
        badge: root.detail.onAirBadge
        iconName: "radio"
        isUrgent: true
        line: root.detail.onAirLine
        title: root.detail.onAirTitle
        visible: title !== ""
        width: root.width

        onClicked: root.detail.openOnAir()
    }

    NoticeRow {
        badge: root.detail.nextBadge
        iconName: "clock"
        line: root.detail.nextLine
        title: root.detail.nextTitle
        visible: title !== ""
        width: root.width

        onClicked: root.detail.openNext()
    }

    DetailSummary {
        detail: root.detail
        visible: root.detail.summary !== ""
        width: root.width
    }

    CoverageCards {
        coverages: root.detail.coverages
        width: root.width

        onCountryTapped: code => root.detail.openLink("country", code)
    }

    FactList {
        facts: root.detail.facts
        width: root.width
    }

    Repeater {
        model: root.detail.groups

        delegate: LinkGroup {
            required property int index

            width: root.width

            onFollowed: (kind, thingId) => root.detail.openLink(kind, thingId)
            onMoreWanted: root.detail.openGroup(index)
        }
    }

    SourceList {
        sources: root.detail.sources
        width: root.width
    }
}
