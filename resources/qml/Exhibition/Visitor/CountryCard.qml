import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A country: its flag, its name, what the fair has of it, whether it is a member.
Tappable {
    id: root

    required property int index
    required property string code
    required property string name
    required property string flag
    required property string line
    required property bool isMember

    bottomPadding: Theme.space2
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    roundness: Theme.radiusCard
    text: name + (line === "" ? "" : ", " + line) + (isMember ? ", " + qsTr("Belt and Road member") : "")
    topPadding: Theme.space2

    background: Panel {
    }
    contentItem: Item {
        Flag {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            code: root.flag
            size: Theme.letters(44)
        }

        Column {
            anchors.left: sign.right
            anchors.leftMargin: Theme.space4
            anchors.right: member.visible ? member.left : parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter

            Label {
                font.bold: true
                maximumLineCount: 2
                mayElide: true
                text: root.name
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            Label {
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                maximumLineCount: 2
                mayElide: true
                text: root.line
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }

        Rectangle {
            id: member

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.jadeGround
            height: width
            radius: height / 2
            visible: root.isMember
            width: Theme.letters(36)

            Icon {
                anchors.centerIn: parent
                color: Theme.jade
                name: "handshake"
                size: Theme.iconSmall
            }
        }
    }
}
