import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A session that begins soon: when, from where, what.
Tappable {
    id: root

    required property string thingId
    required property string timeText
    required property string flag
    required property string title
    required property string line
    required property string badge
    required property bool isSaved

    signal heartTapped

    bottomPadding: Theme.space2
    leftPadding: Theme.space6
    rightPadding: Theme.space4
    roundness: Theme.radiusCard
    text: qsTr("%1, %2, %3").arg(timeText).arg(title).arg(line) + (badge === "" ? "" : ", " + badge)
    topPadding: Theme.space2

    background: Panel {
    }
    contentItem: Item {
        implicitHeight: Math.max(words.height, heart.height)

        Label {
            id: time

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.textTitle
            text: root.timeText
            width: Math.max(implicitWidth, Theme.letters(84))
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Flag {
            id: sign

            anchors.left: time.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
            size: Theme.flagLarge
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.space6
            anchors.right: heart.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1 / 2

            Label {
                font.pixelSize: Theme.textBody
                maximumLineCount: 2
                mayElide: true
                text: root.title
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            Flow {
                id: second

                // Beside the badge, unless too little would be left of it.
                readonly property real beside: width - (mark.visible ? mark.implicitWidth + spacing : 0)
                readonly property bool isTight: beside < Theme.letters(110)

                spacing: Theme.space2
                width: parent.width

                Label {
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                    height: Math.max(implicitHeight, mark.visible ? mark.implicitHeight : 0)
                    mayElide: true
                    text: root.line
                    width: Math.min(Math.ceil(implicitWidth), second.isTight ? second.width : second.beside)

                    Accessible.ignored: true
                }

                Badge {
                    id: mark

                    text: root.badge
                    tone: "amber"
                    visible: text !== ""
                    width: Math.min(implicitWidth, second.width)

                    Accessible.ignored: true
                }
            }
        }

        HeartButton {
            id: heart

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            ground: Theme.paper
            isSaved: root.isSaved
            thing: root.title

            onClicked: root.heartTapped()
        }
    }
}
