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
