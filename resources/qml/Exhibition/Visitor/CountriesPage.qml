pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The countries of the fair and of the Belt and Road list, with a word to look for and a filter.
FocusScope {
    id: root

    required property Countries countries

    readonly property int edge: Theme.space10

    CountriesHead {
        id: head

        countries: root.countries
        width: root.width - 2 * root.edge
        x: root.edge
        y: Theme.space6
    }

    GridView {
        id: grid

        readonly property int gap: Theme.space4
        readonly property int columns: Math.max(1, Math.floor(width / Theme.letters(400)))

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: parent.right
        anchors.rightMargin: root.edge - gap
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Math.max(Theme.primaryTouch, Theme.textBody * 2.7 + Theme.textSmall * 2.7 + Theme.space6) + gap
        cellWidth: Math.floor(width / columns)
        clip: true
        model: root.countries.cards
        // As in CardGrid.
        cacheBuffer: 0
        reuseItems: true
        visible: count > 0

        delegate: CountryCard {
            // One card is in the order of Tab; the arrows go from card to card.
            focusPolicy: GridView.isCurrentItem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            height: grid.cellHeight - grid.gap
            // A mirrored grid leaves the gap on the wrong side of its cells.
            transform: Translate {
                x: Theme.isMirrored ? grid.gap : 0
            }
            width: grid.cellWidth - grid.gap

            onActiveFocusChanged: {
                if (activeFocus)
                    grid.currentIndex = index;
            }
            onClicked: root.countries.open(code)
        }

        T.ScrollIndicator.vertical: ScrollMark {
        }

        onCurrentItemChanged: {
            if (activeFocus && currentItem)
                currentItem.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    EmptyState {
        anchors.centerIn: parent
        explanation: qsTr("No country of the fair or of the Belt and Road list is called “%1”.").arg(root.countries.needle)
        iconName: "search-x"
        title: qsTr("Nothing found")
        visible: grid.count === 0
        width: Math.min(parent.width - 2 * root.edge, Theme.letters(560))

        SecondaryButton {
            text: qsTr("Show all countries")

            onClicked: {
                root.countries.setOnlyMembers(false);
                root.countries.search("");
            }
        }
    }
}
