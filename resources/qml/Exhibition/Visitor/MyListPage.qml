pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// What the visitor saved.
ScrollPage {
    id: root

    required property MyList myList
    required property Shell shell

    readonly property int edge: Theme.space10
    readonly property int gap: Theme.space6
    readonly property int columns: Math.max(Theme.isUpright ? 2 : 1, Math.floor((width - 2 * edge + gap) / Theme.letters(Theme.isUpright ? 420 : 312)))
    readonly property int each: Math.floor((width - 2 * edge - (columns - 1) * gap) / columns)

    contentHeight: myList.isEmpty ? Math.max(height, empty.height + 2 * edge) : grid.y + grid.height + edge

    PageHead {
        id: head

        isTitled: true
        title: qsTr("My list")
        width: root.width - 2 * root.edge
        x: root.edge
        y: Theme.space6

        PillButton {
            iconName: "undo-2"
            text: qsTr("Undo")
            visible: root.myList.canUndo

            onClicked: root.myList.undo()
        }
    }

    Grid {
        id: grid

        columns: root.columns
        spacing: root.gap
        visible: !root.myList.isEmpty
        width: root.width - 2 * root.edge
        x: root.edge
        y: head.y + head.height + root.gap

        Repeater {
            model: root.myList.cards

            delegate: ListingCard {
                height: pictureHeight + Math.round(Theme.textLead * 3.1 + Theme.textSmall * 3.6) + Theme.space6
                isCurrent: true
                pictureHeight: Math.round(width * 0.6)
                width: root.each

                onClicked: root.myList.open(kind, cardId)
                onHeartTapped: root.myList.remove(kind, cardId)
            }
        }
    }

    EmptyState {
        id: empty

        explanation: qsTr("Touch the heart on anything you want to find again. The list stays on this screen until it is left.")
        iconName: "heart"
        title: qsTr("Nothing saved yet")
        visible: root.myList.isEmpty
        width: Math.min(root.width - 2 * root.edge, Theme.letters(560))
        x: Math.round((root.width - width) / 2)
        y: Math.max(head.y + head.height + root.gap, Math.round((root.height - height) / 2.4))

        PrimaryButton {
            text: qsTr("Look at the products")

            onClicked: root.shell.goTo("products")
        }
    }
}
