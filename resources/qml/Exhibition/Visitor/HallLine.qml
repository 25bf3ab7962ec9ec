import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// An exhibitor of a hall with its flag and its booth.
Tappable {
    id: root

    required property string code
    required property string exhibitorId
    required property string label
    required property string flag
    required property string badge
    required property bool isSelected

    leftPadding: Theme.space2
    rightPadding: Theme.space3
    bottomPadding: Theme.space2
    roundness: Theme.radiusControl
    text: qsTr("%1, booth %2").arg(label).arg(code) + (badge === "" ? "" : ", " + badge)
    topPadding: Theme.space2

    background: Rectangle {
        color: root.isSelected ? Theme.paper : Theme.clear
        radius: root.roundness
    }
    contentItem: Item {
        implicitHeight: Math.max(name.implicitHeight, place.implicitHeight + sample.height)

        Flag {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
            size: Theme.flag
        }

        Label {
            id: name

            anchors.left: sign.right
            anchors.leftMargin: Theme.space3
            anchors.right: booth.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textSmall
            text: root.label

            Accessible.ignored: true
        }

        Column {
            id: booth

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(Math.max(place.implicitWidth, sample.visible ? sample.implicitWidth : 0)), parent.width * 0.4)

            Label {
                id: place

                color: root.isSelected ? Theme.accentText : Theme.muted
                font.bold: true
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignRight
                mayElide: true
                text: root.code
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                id: sample

                color: Theme.amber
                font.pixelSize: Theme.textTiny
                height: visible ? implicitHeight : 0
                horizontalAlignment: Text.AlignRight
                mayElide: true
                text: root.badge
                visible: text !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
