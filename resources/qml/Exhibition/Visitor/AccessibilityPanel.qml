import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Colours, size of letters, motion.
Sheet {
    id: root

    readonly property list<string> themes: ["light", "dark", "contrast"]
    readonly property list<real> scales: [1, 1.25, 1.5]

    reach: Theme.isUpright ? page.contentHeight + headHeight + Theme.space6 : Theme.sheetWidth
    title: qsTr("Accessibility")

    ScrollPage {
        id: page

        anchors.fill: parent
        anchors.leftMargin: Theme.space6
        anchors.rightMargin: Theme.space6
        contentHeight: column.height + Theme.space6

        Column {
            id: column

            spacing: Theme.space3
            width: page.width

            Label {
                font.bold: true
                text: qsTr("Colours")
                width: parent.width

                Accessible.role: Accessible.Heading
            }

            Segmented {
                current: root.themes.indexOf(Look.theme)
                labels: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                name: qsTr("Colours")
                width: parent.width

                onChose: index => Look.setTheme(root.themes[index])
            }

            Label {
                font.bold: true
                text: qsTr("Size of letters")
                topPadding: Theme.space4
                width: parent.width

                Accessible.role: Accessible.Heading
            }

            Segmented {
                current: root.scales.indexOf(Look.textScale)
                labels: [qsTr("100 %"), qsTr("125 %"), qsTr("150 %")]
                name: qsTr("Size of letters")
                width: parent.width

                onChose: index => Look.setTextScale(root.scales[index])
            }

            Toggle {
                isOn: Look.reducedMotion
                text: qsTr("Less motion")
                topPadding: Theme.space4
                width: parent.width

                onClicked: Look.setReducedMotion(!Look.reducedMotion)
            }
        }
    }
}
