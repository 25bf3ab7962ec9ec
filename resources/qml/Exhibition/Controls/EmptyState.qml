import QtQuick
import Exhibition.Theme

// Says why there is nothing here; what is put into it (buttons) is the way out.
Column {
    id: root

    required property string iconName
    required property string title
    property string explanation: ""

    default property alias ways: exits.data

    spacing: Theme.space3

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.surface
        height: width
        radius: height / 2
        width: Theme.step * 24

        Icon {
            anchors.centerIn: parent
            color: Theme.muted
            name: root.iconName
            size: Theme.textDisplay
        }
    }

    Label {
        font.bold: true
        font.pixelSize: Theme.textTitle
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        topPadding: Theme.space3
        width: parent.width

        Accessible.role: Accessible.Heading
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.textBody
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.readingLine
        text: root.explanation
        visible: text !== ""
        width: parent.width
    }

    Column {
        id: exits

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space3
        topPadding: Theme.space3
    }
}
