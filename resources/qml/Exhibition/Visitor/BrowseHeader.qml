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

    implicitHeight: column.y + column.height + Theme.space4

    Column {
        id: column

        spacing: Theme.space3
        width: root.width
        y: Theme.isUpright ? Theme.space6 : Theme.space4

        Item {
            id: line

            // Long words and large letters leave the buttons no room beside the title.
            readonly property bool isFull: Theme.isUpright && title.width + total.width + buttons.width + 2 * Theme.space4 > width

            height: isFull ? title.height + Theme.space2 + buttons.height : Math.max(title.visible ? title.height : 0, buttons.height, chips.visible ? chips.height : 0)
            width: parent.width

            Label {
                id: title

                anchors.left: parent.left
                font.bold: true
                font.pixelSize: Theme.textDisplay
                text: root.browse.title
                visible: Theme.isUpright
                wrapMode: Text.NoWrap
                y: line.isFull ? 0 : Math.round((line.height - height) / 2)

                Accessible.role: Accessible.Heading
            }

            Label {
                id: total

                anchors.left: title.visible ? title.right : parent.left
                anchors.leftMargin: title.visible ? Theme.space4 : 0
                color: Theme.muted
                font.pixelSize: Theme.isUpright ? Theme.textLead : Theme.textSmall
                height: buttons.height
                text: root.browse.allText
                wrapMode: Text.NoWrap
                y: title.visible ? title.y + Math.round((title.height - height) / 2) : 0
            }

            ChipRow {
                id: chips

                anchors.left: total.right
                anchors.leftMargin: Theme.space6
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space4
                browse: root.browse
                visible: root.browse.chosenCount > 0 && !Theme.isUpright
            }

            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.space3
                y: line.isFull ? line.height - height : title.visible ? Math.round((line.height - height) / 2) : 0

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
            visible: root.browse.chosenCount > 0 && Theme.isUpright
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
