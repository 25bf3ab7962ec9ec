pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// All facets of a kind, one under the other.
ScrollPage {
    id: root

    required property Browse browse

    contentHeight: groups.height + 2 * Theme.space6

    Accessible.name: qsTr("Filters")
    Accessible.role: Accessible.Pane

    Column {
        id: groups

        spacing: Theme.space6
        width: root.width - Theme.space3
        x: Theme.isMirrored ? Theme.space3 : 0
        y: Theme.space6

        Repeater {
            model: root.browse.facets

            delegate: FacetGroup {
                browse: root.browse
                width: groups.width
            }
        }
    }
}
