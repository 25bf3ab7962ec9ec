import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// A page that scrolls upright. What the keyboard reaches comes into sight.
Flickable {
    id: root

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true

    T.ScrollIndicator.vertical: ScrollMark {
    }

    Keys.onPressed: event => {
        const screen = Math.round(height * 0.9);
        const steps = new Map([[Qt.Key_PageDown, screen], [Qt.Key_PageUp, -screen], [Qt.Key_Home, -contentHeight], [Qt.Key_End, contentHeight]]);
        const step = steps.get(event.key);
        event.accepted = step !== undefined;
        if (event.accepted)
            contentY = Theme.bounded(contentY + step, 0, Math.max(0, contentHeight - height));
    }

    Connections {
        enabled: root.visible
        target: root.Window.window

        function onActiveFocusItemChanged() {
            root.reveal(root.Window.activeFocusItem);
        }
    }

    function reveal(item: Item) {
        let above = item;
        while (above && above !== root.contentItem)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.space6;
        const bottom = top + item.height + 2 * Theme.space6;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(bottom - height, contentHeight - height));
    }
}
