pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The cards of one kind. One card is in the order of Tab; the arrows go from card to card.
GridView {
    id: root

    required property Browse browse

    readonly property int gap: Theme.space6
    readonly property int columns: Theme.cardColumns(width)
    readonly property int cardWidth: cellWidth - gap

    activeFocusOnTab: false
    boundsBehavior: Flickable.StopAtBounds
    // A row that is prepared ahead while rows go is asked for ever after, with a warning (6.11.3); cards that are
    // used again are quick enough.
    cacheBuffer: 0
    cellHeight: Math.round(cardWidth * pictureShare) + wordsHeight + gap
    cellWidth: Math.floor(width / columns)
    clip: true
    keyNavigationEnabled: false
    model: browse.cards
    reuseItems: true

    readonly property real pictureShare: Theme.isUpright ? 0.56 : 0.66
    // Two lines of a name (or a name and its second), the country's line, the price's line, and the air between.
    readonly property int wordsHeight: Math.round(Theme.textLead * (Theme.isTallScript ? 3.7 : 3.1) + Theme.textSmall * (Theme.isTallScript ? 4.8 : 3.6)) + Theme.space6

    delegate: ListingCard {
        id: card

        required property int index

        height: GridView.view.cellHeight - (GridView.view as CardGrid).gap
        isCurrent: GridView.isCurrentItem
        isSelected: root.browse.selectedId === cardId
        pictureHeight: Math.round(width * root.pictureShare)
        // A mirrored grid leaves the gap on the wrong side of its cells.
        transform: Translate {
            x: Theme.isMirrored ? root.gap : 0
        }
        width: root.cardWidth

        Keys.onPressed: event => root.walk(event)

        onClicked: root.choose(card.index, card.cardId)
        onHeartTapped: root.browse.toggleSaved(card.cardId)
    }

    T.ScrollIndicator.vertical: ScrollMark {
    }

    Component.onCompleted: restore()
    onColumnsChanged: positionViewAtIndex(Math.max(0, currentIndex), GridView.Contain)
    onMovementEnded: browse.scroll = contentY

    Connections {
        target: root.browse

        function onScrollChanged() {
            root.restore();
        }
    }

    function restore() {
        forceLayout();
        const last = Math.max(0, contentHeight - height);
        const wanted = Math.min(last, browse.scroll);
        if (!moving && Math.abs(contentY - wanted) > 1)
            contentY = wanted;
    }

    function choose(index: int, cardId: string) {
        currentIndex = index;
        browse.scroll = contentY;
        browse.open(cardId);
    }

    function focusCurrent() {
        if (count === 0)
            return;
        if (currentIndex < 0)
            currentIndex = 0;
        positionViewAtIndex(currentIndex, GridView.Contain);
        forceLayout();
        if (currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    function walk(event: KeyEvent) {
        const before = currentIndex;
        const forward = effectiveLayoutDirection === Qt.RightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const backward = effectiveLayoutDirection === Qt.RightToLeft ? Qt.Key_Right : Qt.Key_Left;
        const page = Math.max(1, Math.floor(height / cellHeight)) * columns;
        if (event.key === forward)
            currentIndex = Math.min(count - 1, before + 1);
        else if (event.key === backward)
            currentIndex = Math.max(0, before - 1);
        else if (event.key === Qt.Key_Down)
            currentIndex = before + columns < count ? before + columns : before;
        else if (event.key === Qt.Key_Up)
            currentIndex = before - columns >= 0 ? before - columns : before;
        else if (event.key === Qt.Key_PageDown)
            currentIndex = Math.min(count - 1, before + page);
        else if (event.key === Qt.Key_PageUp)
            currentIndex = Math.max(0, before - page);
        else if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else
            return;
        event.accepted = currentIndex !== before;
        if (event.accepted)
            focusCurrent();
    }
}
