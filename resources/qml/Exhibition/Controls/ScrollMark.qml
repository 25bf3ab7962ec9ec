import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// How far one has scrolled: `T.ScrollIndicator.vertical: ScrollMark {}` in any Flickable.
T.ScrollIndicator {
    id: root

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.space1
    visible: size < 1

    contentItem: Rectangle {
        color: Theme.track
        implicitHeight: Theme.step
        implicitWidth: Theme.step
        radius: width / 2
    }

    // A language switched in place turns the layout round; what the mark hangs on doesn't look again.
    onMirroredChanged: x = mirrored ? 0 : parent.width - width
}
