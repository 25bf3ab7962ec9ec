import QtQuick
import Exhibition.Theme

// Words and a switch. It never switches itself: it says `clicked`, and `isOn` follows what it is bound to.
Tappable {
    id: root

    property bool isOn: false

    isChoice: true
    isMarked: isOn
    roundness: Theme.radiusControl

    Accessible.role: Accessible.CheckBox

    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, track.height)
        implicitWidth: words.implicitWidth + Theme.space4 + track.width

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: track.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: root.text

            Accessible.ignored: true
        }

        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.isOn ? Theme.ink : Theme.outline
            border.width: Theme.stroke
            color: root.isOn ? Theme.ink : Theme.surface
            height: Theme.step * 8
            radius: height / 2
            width: Theme.step * 14

            Rectangle {
                anchors.left: root.isOn ? undefined : parent.left
                anchors.margins: Theme.space1 + Theme.stroke
                anchors.right: root.isOn ? parent.right : undefined
                anchors.verticalCenter: parent.verticalCenter
                color: root.isOn ? Theme.overInk : Theme.outline
                height: width
                radius: height / 2
                width: parent.height - 2 * anchors.margins
            }
        }
    }
}
