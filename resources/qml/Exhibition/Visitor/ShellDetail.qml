pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The detail at the end side of the window: beside what is there, or over it with a scrim that closes it.
FocusScope {
    id: root

    required property Detail detail
    required property bool isShown
    required property bool isBeside

    // What the keyboard was on when the detail opened; null if it was opened by touch.
    property Item before: null

    visible: isShown

    Scrim {
        anchors.fill: parent
        visible: !root.isBeside

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.detail.close()
        }
    }

    Loader {
        id: pane

        active: root.isShown || item !== null
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        width: Math.min(Theme.detailWidth, parent.width)
        sourceComponent: DetailPane {
            detail: root.detail
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        anchors.left: pane.left
        anchors.top: parent.top
        isStanding: true
    }

    onIsShownChanged: Qt.callLater(follow)

    // The keyboard goes into the detail and back to where it was.
    function follow() {
        if (isShown) {
            const here = Window.activeFocusItem;
            before = (here as T.Control)?.visualFocus ? here : null;
            if (before)
                (pane.item as DetailPane).focusFirst();
        } else if (before) {
            before.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
