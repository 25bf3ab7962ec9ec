pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// The shape of the cards to come.
Grid {
    id: root

    readonly property int room: Theme.cardColumns(width)

    columns: room
    spacing: Theme.space6

    Repeater {
        model: root.room * 3

        Skeleton {
            height: width * 1.15
            patience: 0
            radius: Theme.radiusCard
            width: (root.width - (root.room - 1) * Theme.space6) / root.room
        }
    }
}
