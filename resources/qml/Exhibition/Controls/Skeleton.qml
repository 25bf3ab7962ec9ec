import QtQuick
import Exhibition.Theme

// The place of something that is still coming; seen only once waiting is noticed.
Rectangle {
    id: root

    // 0 where it comes only after a wait.
    property int patience: Theme.patience

    color: Theme.skeleton
    opacity: 0
    radius: Theme.radiusControl

    Accessible.ignored: true

    onVisibleChanged: opacity = 0

    Timer {
        interval: root.patience
        running: root.visible

        onTriggered: root.opacity = 1
    }
}
