pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Things of one sort to go on to.
Column {
    id: root

    required property string title
    required property Rows items
    required property string moreText

    signal followed(kind: string, thingId: string)
    signal moreWanted

    spacing: Theme.space2

    Label {
        bottomPadding: Theme.space1
        font.bold: true
        font.pixelSize: Theme.textLead
        text: root.title
        width: root.width

        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.items

        delegate: LinkLine {
            width: root.width

            onClicked: root.followed(kind, thingId)
        }
    }

    TextButton {
        text: root.moreText
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)

        Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
        Accessible.role: Accessible.Link

        onClicked: root.moreWanted()
    }
}
