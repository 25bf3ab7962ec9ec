pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One facet: its title, a search field where its values are many, the values, and a way to all of them.
Column {
    id: root

    required property string facet
    required property string title
    required property Rows values
    required property bool isLong
    required property bool isCut
    required property bool isOpen
    required property string needle
    required property Browse browse

    spacing: Theme.space1

    Accessible.name: title
    Accessible.role: Accessible.Grouping

    Label {
        bottomPadding: Theme.space1
        font.bold: true
        leftPadding: Theme.isMirrored ? 0 : Theme.space2
        rightPadding: Theme.isMirrored ? Theme.space2 : 0
        text: root.title
        width: root.width

        Accessible.role: Accessible.Heading
    }

    FacetSearch {
        name: qsTr("Search in %1").arg(root.title)
        text: root.needle
        visible: root.isOpen && root.isLong
        width: root.width

        onEdited: text => root.browse.searchFacet(root.facet, text)
    }

    Repeater {
        model: root.values

        delegate: CheckRow {
            id: row

            required property string value
            required property string label
            required property int count
            required property bool isChosen
            required property int depth
            required flag
            required countText
            required share

            isChecked: isChosen
            // A category below another stands a little further in.
            leftPadding: Theme.space3 + depth * Theme.space6
            text: label
            width: root.width

            onClicked: root.browse.toggle(root.facet, row.value)
        }
    }

    TextButton {
        anchors.left: parent.left
        text: root.isOpen ? qsTr("Show fewer") : root.isCut ? qsTr("Show more") : qsTr("Show all")
        textSize: Theme.textSmall
        visible: root.isLong

        Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)

        onClicked: root.browse.setOpen(root.facet, !root.isOpen)
    }
}
