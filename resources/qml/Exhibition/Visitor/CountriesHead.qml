import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// How many countries, a field to look for one, and the filter of members.
PageHead {
    id: root

    required property Countries countries

    line: countries.totalText
    title: qsTr("Countries")

    Chip {
        height: Math.max(implicitHeight, needle.height)
        isChosen: root.countries.onlyMembers
        text: qsTr("Belt and Road members")

        onClicked: root.countries.setOnlyMembers(!root.countries.onlyMembers)
    }

    SearchField {
        id: needle

        implicitHeight: Theme.touch
        letterSize: Theme.textBody
        placeholder: qsTr("Find a country")
        text: root.countries.needle
        width: Math.min(root.width, Theme.letters(340))

        onEdited: text => root.countries.search(text)
    }
}
