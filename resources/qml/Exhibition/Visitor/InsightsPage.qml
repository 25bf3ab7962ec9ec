pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Figures of trade, each with its period and who says so.
ScrollPage {
    id: root

    required property Insights insights

    readonly property int edge: Theme.space10
    readonly property int gap: Theme.space6
    readonly property int columns: Math.max(1, Math.floor((width - 2 * edge + gap) / Theme.letters(Theme.isUpright ? 420 : 440)))
    readonly property int each: Math.floor((width - 2 * edge - (columns - 1) * gap) / columns)

    contentHeight: grid.y + grid.height + edge

    PageHead {
        id: head

        title: qsTr("Insights")
        width: root.width - 2 * root.edge
        x: root.edge
        y: Theme.space6
    }

    Grid {
        id: grid

        columns: root.columns
        spacing: root.gap
        width: root.width - 2 * root.edge
        x: root.edge
        y: head.y + (head.height > 0 ? head.height + root.gap : 0)

        Repeater {
            id: figures

            model: root.insights.figures

            delegate: FigureCard {
                required property int index

                height: root.tallest(index - index % root.columns)
                width: root.each
            }
        }
    }

    // Cards side by side are as tall as the tallest of them.
    function tallest(first: int): real {
        let most = 0;
        for (let row = first; row < Math.min(first + columns, figures.count); row++)
            most = Math.max(most, (figures.itemAt(row) as FigureCard)?.implicitHeight ?? 0);
        return most;
    }

    EmptyState {
        explanation: qsTr("This catalogue holds no figures of trade.")
        iconName: "chart-column"
        title: qsTr("No figures")
        visible: figures.count === 0
        width: Math.min(root.width - 2 * root.edge, Theme.letters(560))
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2.4)
    }
}
