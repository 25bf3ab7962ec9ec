pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Who says so, by the numbers that the facts carry.
Column {
    id: root

    required property Rows sources

    spacing: Theme.space3
    visible: rows.count > 0

    Label {
        font.bold: true
        font.pixelSize: Theme.textLead
        text: qsTr("Sources")
        width: root.width

        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: rows

        model: root.sources

        delegate: SourceLine {
            width: root.width
        }
    }
}
