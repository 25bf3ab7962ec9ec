pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

// One kind of listing: filters at the side (in a sheet where the screen stands upright), chips, cards.
FocusScope {
    id: root

    required property Browse browse

    // Enter the grid from the search field above.
    function focusCards() {
        grid.focusCurrent();
    }

    FilterPanel {
        id: filters

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10 - Theme.space2
        anchors.top: parent.top
        browse: root.browse
        visible: !Theme.isUpright
        width: Theme.pixels(Theme.isWide ? 324 : 300)
    }

    BrowseHeader {
        id: header

        anchors.left: Theme.isUpright ? parent.left : filters.right
        anchors.leftMargin: Theme.isUpright ? Theme.space10 : Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.isUpright ? Theme.space10 : Theme.space6
        anchors.top: parent.top
        browse: root.browse
        z: 1

        onFiltersAsked: sheet.open()
    }

    CardGrid {
        id: grid

        anchors.bottom: parent.bottom
        anchors.left: header.left
        anchors.right: header.right
        anchors.rightMargin: -gap
        anchors.top: header.bottom
        browse: root.browse
        focus: true
        visible: !state.visible
    }

    BrowseState {
        id: state

        anchors.bottom: parent.bottom
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        browse: root.browse
    }

    FilterSheet {
        id: sheet

        browse: root.browse
    }
}
