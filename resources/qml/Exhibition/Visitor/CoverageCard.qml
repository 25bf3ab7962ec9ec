pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One number of something, what it counts, and the countries of it that are known by name.
Rectangle {
    id: root

    required property string number
    required property string label
    required property string asOf
    required property string note
    required property Rows named
    required property string sourceText

    signal countryTapped(code: string)

    color: Theme.paper
    height: content.height + 2 * Theme.space4
    radius: Theme.radiusCard

    Column {
        id: content

        spacing: Theme.space2
        width: root.width - 2 * x
        x: Theme.space6
        y: Theme.space4

        Item {
            height: Math.max(figure.height, words.height)
            width: parent.width

            Label {
                id: figure

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                font.bold: true
                font.pixelSize: Theme.textHeading
                text: root.number
                wrapMode: Text.NoWrap
            }

            Label {
                id: words

                anchors.left: figure.right
                anchors.leftMargin: Theme.space3
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.label
            }
        }

        Flow {
            spacing: Theme.space2
            visible: names.count > 0
            width: parent.width

            Repeater {
                id: names

                model: root.named

                delegate: Chip {
                    required property string code
                    required property string label
                    required flag

                    isChoice: false
                    isChosen: false
                    text: label
                    width: Math.min(implicitWidth, content.width)

                    Accessible.role: Accessible.Link

                    onClicked: root.countryTapped(code)
                }
            }
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: [root.note, root.asOf, root.sourceText].filter(part => part !== "").join(" · ")
            visible: text !== ""
            width: parent.width
        }
    }
}
