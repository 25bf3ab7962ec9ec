pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// What is shown, by which filters, in which order.
Item {
    id: root

    required property Browse browse

    signal filtersAsked

    implicitHeight: column.height + Theme.space4

    Column {
        id: column

        spacing: Theme.space3
        width: root.width
        y: Theme.isUpright ? Theme.space6 : Theme.space4

        Item {
            height: Math.max(titles.height, buttons.height)
            width: parent.width

            Row {
                id: titles

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4
                width: parent.width - buttons.width - Theme.space4

                Label {
                    id: title

                    font.bold: true
                    font.pixelSize: Theme.textDisplay
                    text: root.browse.title
                    visible: Theme.isUpright
                    width: Math.min(implicitWidth, titles.width)
                    wrapMode: Text.NoWrap

                    Accessible.role: Accessible.Heading
                }

                Label {
                    anchors.baseline: title.visible ? title.baseline : undefined
                    anchors.verticalCenter: title.visible ? undefined : parent.verticalCenter
                    color: Theme.muted
                    font.pixelSize: Theme.isUpright ? Theme.textLead : Theme.textSmall
                    text: root.browse.allText
                    wrapMode: Text.NoWrap
                }
            }

            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.space3

                SortButton {
                    browse: root.browse
                }

                FilterButton {
                    count: root.browse.chosenCount
                    visible: Theme.isUpright

                    onClicked: root.filtersAsked()
                }
            }
        }

        ChipRow {
            browse: root.browse
            visible: root.browse.chosenCount > 0
            width: parent.width
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            text: qsTr("Nothing is written exactly so. Showing what “%1” finds.").arg(root.browse.searchedInstead)
            visible: root.browse.searchedInstead !== ""
            width: parent.width
        }
    }
}
