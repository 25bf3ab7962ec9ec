pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Figures under a heading, in rows of cards; the cards of a row are as tall as the tallest of them needs.
Column {
    id: root

    required property string title
    required property Rows figures
    required property int columns

    readonly property int gap: Theme.space6
    readonly property int shown: Math.max(1, Math.min(columns, figures.count))
    readonly property int each: Math.floor((width - (shown - 1) * gap) / shown)

    signal followed(string indicatorId)

    spacing: Theme.space4

    Label {
        font.bold: true
        font.pixelSize: Theme.textTitle
        text: root.title
        visible: text !== ""
        width: root.width

        Accessible.role: Accessible.Heading
    }

    Grid {
        columns: root.shown
        spacing: root.gap
        width: root.width

        Repeater {
            id: cards

            model: root.figures

            delegate: FigureCard {
                required property int index

                height: root.tallest(index - index % root.shown)
                width: root.each

                onClicked: root.followed(indicatorId)
            }
        }
    }

    function tallest(first: int): real {
        let most = 0;
        for (let row = first; row < Math.min(first + shown, cards.count); row++)
            most = Math.max(most, (cards.itemAt(row) as FigureCard)?.implicitHeight ?? 0);
        return most;
    }
}
