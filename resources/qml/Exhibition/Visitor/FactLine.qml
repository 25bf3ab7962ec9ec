import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One fact. Touched, it shows its note and who says so.
Tappable {
    id: root

    required property string label
    required property string value
    required property string sources
    required property string note
    required property bool isIllustrative
    required property string sourceText
    property bool isOpen: false

    bottomPadding: Theme.space3
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + topPadding + bottomPadding)
    roundness: Theme.radiusControl
    text: qsTr("%1: %2").arg(label).arg(value) + (isIllustrative ? ", " + sample.text : "")
    topPadding: Theme.space3

    background: Item {
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
        }
    }

    contentItem: Item {
        id: content

        implicitHeight: words.height

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.space3

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textTiny
                text: root.label
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                text: root.value
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                id: sample

                color: Theme.amber
                font.pixelSize: Theme.textTiny
                text: qsTr("Illustrative sample")
                visible: root.isIllustrative
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textTiny
                text: root.note
                topPadding: Theme.space1
                visible: root.isOpen && text !== ""
                width: parent.width
            }

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textTiny
                text: root.sourceText
                topPadding: Theme.space1
                visible: root.isOpen && text !== ""
                width: parent.width
            }
        }

        Row {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                name: "quote"
                size: Theme.iconSmall
                visible: root.sources !== ""
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                font.pixelSize: Theme.textTiny
                text: root.sources
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }
    }

    Accessible.description: sources === "" ? "" : qsTr("Source %1").arg(sources)

    onClicked: isOpen = !isOpen
}
