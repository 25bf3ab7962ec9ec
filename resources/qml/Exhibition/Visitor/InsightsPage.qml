pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The fair itself, and figures of trade under headings, each with its period and who says so.
ScrollPage {
    id: root

    required property Insights insights
    required property Shell shell

    readonly property int edge: Theme.space10
    readonly property int columns: Math.max(1, Math.floor((width - 2 * edge + Theme.space6) / Theme.letters(Theme.isUpright ? 420 : 380)))

    contentHeight: groups.y + groups.height + edge

    PageHead {
        id: head

        title: qsTr("Insights")
        width: root.width - 2 * root.edge
        x: root.edge
        y: Theme.space6
    }

    Column {
        id: groups

        spacing: Theme.space8
        width: root.width - 2 * root.edge
        x: root.edge
        y: head.y + (head.height > 0 ? head.height + Theme.space6 : 0)

        FairRow {
            shell: root.shell
            visible: root.shell.fairId !== ""
            width: groups.width
        }

        Repeater {
            id: topics

            model: root.insights.topics

            delegate: FigureGroup {
                columns: root.columns
                width: groups.width

                onFollowed: indicatorId => root.insights.open(indicatorId)
            }
        }
    }

    EmptyState {
        explanation: qsTr("This catalogue holds no figures of trade.")
        iconName: "chart-column"
        title: qsTr("No figures")
        visible: topics.count === 0
        width: Math.min(root.width - 2 * root.edge, Theme.letters(560))
        x: Math.round((root.width - width) / 2)
        y: Math.max(groups.y + groups.height + Theme.space6, Math.round((root.height - height) / 2.4))
    }
}
