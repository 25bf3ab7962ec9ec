import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// In place of a section whose catalogue can't be read: what happened, what is safe, what to do.
ScrollPage {
    id: root

    property alias explanation: notice.explanation

    contentHeight: Math.max(height, notice.height + 2 * Theme.space10)

    EmptyState {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "triangle-alert"
        title: qsTr("Out of order")
        width: Math.min(parent.width - 2 * Theme.space10, Theme.letters(640))
        y: Math.max(Theme.space10, Math.round((root.height - height) / 2.4))
    }
}
