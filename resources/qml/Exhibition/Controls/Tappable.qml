import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// What every button, row and card that can be touched has in common.
T.AbstractButton {
    id: root

    // The radius of its shape, for the focus ring.
    property real roundness: height / 2
    // Whether it is a choice, and chosen. It never chooses itself: `isMarked` follows what it is bound to.
    property bool isChoice: false
    property bool isMarked: false

    checkable: isChoice
    checked: isMarked
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    opacity: down ? Theme.pressedOpacity : 1

    // What lies under a sheet can't be touched, so nobody is told of it.
    Accessible.ignored: !enabled
    Accessible.name: text
    Accessible.role: Accessible.Button

    FocusRing {
        around: root.roundness
        visible: root.visualFocus
    }

    onToggled: checked = Qt.binding(() => root.isMarked)

    Keys.onEnterPressed: event => root.answer(event)
    Keys.onReturnPressed: event => root.answer(event)

    function answer(event: KeyEvent) {
        if (!event.isAutoRepeat)
            root.click();
    }
}
