pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The chosen filters, each with a way to drop it, and one to drop all.
Flow {
    id: root

    required property Browse browse

    spacing: Theme.space3

    Accessible.name: qsTr("Chosen filters")
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.browse.chips

        delegate: Chip {
            id: chip

            required property string facet
            required property string value
            required property string label

            isOutlined: Theme.isUpright
            isRemovable: true
            text: label

            onClicked: root.browse.toggle(chip.facet, chip.value)
        }
    }

    TextButton {
        text: qsTr("Clear all")
        textSize: Theme.textSmall

        onClicked: root.browse.clearAll()
    }
}
