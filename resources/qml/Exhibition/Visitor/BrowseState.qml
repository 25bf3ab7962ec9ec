pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// In place of the cards: still coming, nothing found, or something went wrong.
ScrollPage {
    id: root

    required property Browse browse

    readonly property bool isError: browse.errorText !== ""

    contentHeight: Math.max(height, notice.height + 2 * Theme.space10)
    visible: isError || browse.isEmpty || (browse.isLoading && browse.total === 0)

    BrowseSkeleton {
        anchors.fill: parent
        visible: root.browse.isLoading && !root.isError && !root.browse.isEmpty
    }

    EmptyState {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        explanation: root.isError ? root.browse.errorText : root.browse.text !== "" ? qsTr("No listing has “%1” in any of its languages with these filters.").arg(root.browse.text) : qsTr("No listing fits all of these filters.")
        iconName: root.isError ? "triangle-alert" : "search-x"
        title: root.isError ? qsTr("Out of order") : qsTr("Nothing found")
        visible: root.isError || root.browse.isEmpty
        width: Math.min(parent.width - 2 * Theme.space6, Theme.pixels(640))
        y: Math.max(Theme.space10, (root.height - height) / 3)

        Repeater {
            model: root.isError ? null : root.browse.waysOut

            delegate: WayOut {
                required property int index

                onClicked: root.browse.takeWayOut(index)
            }
        }

        PillButton {
            // The ways out come first; this is the last of them.
            readonly property bool hasWays: !root.isError && root.browse.waysOut.count > 0

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            ground: hasWays ? Theme.clear : Theme.ink
            iconName: "rotate-ccw"
            letters: hasWays ? Theme.accentText : Theme.overInk
            text: root.isError ? qsTr("Try again") : qsTr("Clear search and filters")

            onClicked: {
                if (!root.isError)
                    root.browse.clearAll();
                root.browse.search(root.isError ? root.browse.text : "");
            }
        }
    }
}
