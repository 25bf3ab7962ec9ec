import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One figure: what it measures, its value and unit, bars where it is a share of a whole, its period and source.
// Touched, it opens with everything that is said of it.
Tappable {
    id: root

    required property string indicatorId
    required property string title
    required property string valueText
    required property string unitText
    required property string periodText
    required property string note
    required property string sourceText
    required property string accessibleName
    required property real share
    required property real earlierShare
    required property string earlierValueText
    required property string earlierPeriodText

    implicitHeight: top.height + foot.height + 2 * Theme.space6 + Theme.space4
    roundness: Theme.radiusCard
    text: accessibleName

    background: Panel {
    }
    contentItem: Item {
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
                font.bold: true
                font.pixelSize: Theme.textDisplay
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textBody
                text: root.valueText
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

            FigureShare {
                line: root.earlierShare < 0 ? "" : root.periodText + " · " + root.valueText
                share: root.share
                visible: share >= 0
                width: parent.width
            }

            FigureShare {
                line: root.earlierPeriodText + " · " + root.earlierValueText
                share: root.earlierShare
                visible: share >= 0
                width: parent.width
            }

            Label {
                font.pixelSize: Theme.textSmall
                maximumLineCount: 2
                mayElide: true
                text: root.note
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Column {
            id: foot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.space6
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space2

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

        Icon {
            id: arrow

            anchors.bottom: parent.bottom
            anchors.margins: Theme.space6
            anchors.right: parent.right
            color: Theme.muted
            isDirectional: true
            name: "chevron-right"
        }
    }

    Accessible.role: Accessible.Link
}
