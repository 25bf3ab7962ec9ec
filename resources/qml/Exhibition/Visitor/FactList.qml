pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The facts, each with the numbers of its sources; a touch says who says so.
Column {
    id: root

    required property Rows facts

    visible: rows.count > 0

    Label {
        bottomPadding: Theme.space2
        font.bold: true
        font.pixelSize: Theme.textLead
        text: qsTr("Facts")
        width: root.width

        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: rows

        model: root.facts

        delegate: FactLine {
            width: root.width
        }
    }
}
