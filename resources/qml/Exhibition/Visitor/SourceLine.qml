import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One source: its number, title, publisher and day; its address where it is an original or official one.
Item {
    id: root

    required property int number
    required property string title
    required property string publisher
    required property string date
    required property string reliability
    required property string address

    height: words.height

    Label {
        id: figure

        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.muted
        font.bold: true
        font.pixelSize: Theme.textSmall
        text: root.number
        width: Theme.pixels(28)
    }

    Column {
        id: words

        anchors.left: figure.right
        anchors.right: parent.right

        Label {
            font.pixelSize: Theme.textSmall
            text: root.title
            width: parent.width
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: [root.publisher, root.date, root.reliability].filter(part => part !== "").join(" · ")
            width: parent.width
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: root.address
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
