import QtQuick
import Exhibition.Theme

// A row with a square to check, a flag, words, a count and a bar of its share. It never checks itself: it says
// `clicked`, and `isChecked` follows what it is bound to.
Tappable {
    id: root

    property bool isChecked: false
    property string flag: ""
    property string countText: ""
    // Length of the bar, 0 to 1; at 0 and below there is none.
    property real share: -1

    bottomPadding: Theme.space2
    isChoice: true
    isMarked: isChecked
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    roundness: Theme.radiusControl
    topPadding: Theme.space2

    Accessible.name: countText === "" ? text : qsTr("%1, %2").arg(text).arg(countText)
    Accessible.role: Accessible.CheckBox

    background: Rectangle {
        border.color: root.isChecked ? Theme.ink : Theme.clear
        border.width: root.isChecked ? Theme.stroke : 0
        color: root.isChecked ? Theme.surface : Theme.clear
        radius: root.roundness
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.anchors.leftMargin + words.implicitWidth + count.implicitWidth + Theme.space3

        CheckMark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            isChecked: root.isChecked
        }

        Flag {
            id: sign

            anchors.left: mark.right
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
        }

        Label {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space3 + (sign.visible ? sign.width + Theme.space2 : 0)
            anchors.right: count.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textSmall
            text: root.text

            Accessible.ignored: true
        }

        Label {
            id: count

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: root.countText
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding + Theme.icon + Theme.space3
        color: root.isChecked ? Theme.accent : Theme.track
        height: Theme.step * 0.75
        radius: height / 2
        visible: root.share > 0
        width: Math.max(height, (root.width - anchors.leftMargin - root.rightPadding) * Math.min(1, root.share))
    }
}
