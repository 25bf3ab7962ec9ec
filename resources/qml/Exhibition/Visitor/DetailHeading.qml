pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// What it is called, what has to be known about it, and where it belongs.
Column {
    id: root

    required property Detail detail

    spacing: Theme.space3

    Flow {
        spacing: Theme.space2
        visible: badges.count > 0
        width: root.width

        Repeater {
            id: badges

            model: root.detail.badges

            delegate: Badge {
                width: Math.min(implicitWidth, root.width)
            }
        }
    }

    Column {
        width: root.width

        Label {
            font.bold: true
            font.pixelSize: Theme.textHeading
            text: root.detail.title
            width: root.width

            Accessible.role: Accessible.Heading
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textBody
            text: root.detail.second
            visible: text !== ""
            width: root.width
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: root.detail.languageMark
            visible: text !== ""
            width: root.width
        }
    }

    Column {
        visible: root.detail.figureText !== ""
        width: root.width

        Label {
            font.bold: true
            font.pixelSize: Theme.textTitle
            text: root.detail.figureText
            width: root.width
        }

        Label {
            color: Theme.muted
            text: root.detail.figureLine
            visible: text !== ""
            width: root.width
        }
    }

    Flow {
        spacing: Theme.space2
        visible: crumbs.count > 0
        width: root.width

        Repeater {
            id: crumbs

            model: root.detail.crumbs

            delegate: Chip {
                id: crumb

                required property int index
                required property string label
                required flag

                isChoice: false
                isChosen: false
                text: label
                width: Math.min(implicitWidth, root.width)

                Accessible.role: Accessible.Link

                onClicked: root.detail.openCrumb(crumb.index)
            }
        }
    }

    Flow {
        spacing: Theme.space3
        visible: root.detail.priceText !== ""
        width: root.width

        Label {
            font.bold: true
            font.pixelSize: Theme.textTitle
            height: Math.max(implicitHeight, sample.height)
            text: root.detail.priceText
        }

        Badge {
            id: sample

            text: qsTr("Illustrative price")
            tone: "amber"
            visible: root.detail.isPriceIllustrative
        }
    }
}
