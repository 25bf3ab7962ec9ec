import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One figure: what it measures, its value and unit, a bar where it is a share of a whole, its period and source.
Panel {
    id: root

    required property string title
    required property string valueText
    required property string unitText
    required property string periodText
    required property string note
    required property string sourceText
    required property bool isAtLeast
    required property real share

    activeFocusOnTab: true
    implicitHeight: top.height + foot.height + 2 * Theme.space6 + Theme.space4

    Accessible.name: [title, value.text, unitText, periodText, note, sourceText].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.StaticText

    FocusRing {
        around: root.radius
        visible: root.activeFocus
    }

    Column {
        id: top

        anchors.left: parent.left
        anchors.margins: Theme.space6
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space2

        Label {
            color: Theme.muted
            text: root.title
            width: parent.width

            Accessible.ignored: true
        }

        Label {
            id: value

            font.bold: true
            font.pixelSize: Theme.textDisplay
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textBody
            text: root.isAtLeast ? qsTr("over %1").arg(root.valueText) : root.valueText
            width: parent.width

            Accessible.ignored: true
        }

        Label {
            font.pixelSize: Theme.textLead
            text: root.unitText
            visible: text !== ""
            width: parent.width

            Accessible.ignored: true
        }

        ShareBar {
            share: root.share
            visible: root.share >= 0
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.textSmall
            text: root.note
            visible: text !== ""
            width: parent.width

            Accessible.ignored: true
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space6
        anchors.right: parent.right

        Label {
            font.bold: true
            font.pixelSize: Theme.textSmall
            text: root.periodText
            visible: text !== ""
            width: parent.width

            Accessible.ignored: true
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: root.sourceText
            visible: text !== ""
            width: parent.width

            Accessible.ignored: true
        }
    }
}
