import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A way into one section: its picture, its name, what is behind it.
Tappable {
    id: root

    required property string section
    required property string title
    required property string line
    required property string art
    required property string tint

    implicitHeight: words.implicitHeight + Theme.letters(Theme.isUpright ? 130 : 140)
    padding: Theme.space3
    roundness: Theme.radiusPanel
    text: line === "" ? title : qsTr("%1, %2").arg(title).arg(line)

    background: Panel {
        radius: root.roundness
    }
    contentItem: Item {
        Picture {
            anchors.bottom: words.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            art: root.art
            tint: root.tint
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            bottomPadding: Theme.space3
            spacing: Theme.space1
            topPadding: Theme.space4

            Label {
                font.bold: true
                font.pixelSize: Theme.isUpright ? Theme.textLead : Theme.textTitle
                // A long word is set smaller rather than broken.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textTiny
                text: root.title
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                height: Math.max(implicitHeight, 2 * metrics.height * (Theme.isTallScript ? 1.2 : 1))
                text: root.line
                verticalAlignment: Text.AlignTop
                width: parent.width

                Accessible.ignored: true

                FontMetrics {
                    id: metrics

                    font.pixelSize: Theme.textSmall
                }
            }
        }
    }
}
