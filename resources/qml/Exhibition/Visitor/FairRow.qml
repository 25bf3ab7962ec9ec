import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The way to what is known of the fair itself.
Tappable {
    id: root

    required property Shell shell

    bottomPadding: Theme.space4
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    roundness: Theme.radiusCard
    text: [title.text, name.text, line.text].filter(part => part !== "").join(", ")
    topPadding: Theme.space4

    background: Panel {
    }
    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: title

                color: Theme.muted
                font.pixelSize: Theme.textSmall
                text: qsTr("About the fair")
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                id: name

                font.bold: true
                font.pixelSize: Theme.textLead
                text: root.shell.fairName
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                id: line

                color: Theme.muted
                text: root.shell.fairPlaceAndDates
                visible: text !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isDirectional: true
            name: "chevron-right"
        }
    }

    Accessible.role: Accessible.Link

    onClicked: shell.openFair()
}
