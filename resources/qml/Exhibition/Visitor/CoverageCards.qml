pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// What an exhibitor reaches, each as the number it is, with those known by name.
Column {
    id: root

    required property Rows coverages

    signal countryTapped(code: string)

    spacing: Theme.space2
    visible: cards.count > 0

    Label {
        bottomPadding: Theme.space1
        font.bold: true
        font.pixelSize: Theme.textLead
        text: qsTr("Reach")
        width: root.width

        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: cards

        model: root.coverages

        delegate: CoverageCard {
            width: root.width

            onCountryTapped: code => root.countryTapped(code)
        }
    }
}
