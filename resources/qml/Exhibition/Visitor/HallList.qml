pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Who is in a hall, booth by booth.
Panel {
    id: root

    required property string title
    required property Rows booths
    required property string selectedId

    signal exhibitorTapped(exhibitorId: string)

    radius: Theme.radiusPanel

    Label {
        id: heading

        anchors.left: parent.left
        anchors.margins: Theme.space6
        anchors.right: parent.right
        anchors.top: parent.top
        font.bold: true
        font.pixelSize: Theme.textTitle
        text: root.title

        Accessible.role: Accessible.Heading
    }

    ScrollPage {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space3
        contentHeight: rows.height

        Column {
            id: rows

            width: parent.width - Theme.space3
            x: Theme.isMirrored ? Theme.space3 : 0

            Repeater {
                model: root.visible ? root.booths : null

                delegate: HallLine {
                    isSelected: exhibitorId === root.selectedId
                    visible: exhibitorId !== ""
                    width: rows.width

                    onClicked: root.exhibitorTapped(exhibitorId)
                }
            }
        }
    }
}
