import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A booth on the plan: its code, and as much of its exhibitor's name as fits.
Tappable {
    id: root

    // Position and size in metres.
    required property var model
    required property string code
    required property string exhibitorId
    required property string label
    required property string flag
    required property string tint
    // Pixels of a metre.
    required property real metre

    readonly property bool isTaken: exhibitorId !== ""

    enabled: isTaken
    height: model.height * metre
    opacity: down ? Theme.pressedOpacity : 1
    roundness: Theme.radiusControl
    text: isTaken ? qsTr("Booth %1, %2").arg(code).arg(label) : qsTr("Booth %1").arg(code)
    width: model.width * metre
    x: model.x * metre
    y: model.y * metre

    background: Rectangle {
        border.color: root.isTaken ? Theme.clear : Theme.line
        border.width: root.isTaken ? 0 : Theme.hairline
        color: root.isTaken ? Theme.tint(root.tint) : Theme.clear
        radius: root.roundness
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.space1
            width: parent.width - 2 * Theme.space1

            Flag {
                anchors.horizontalCenter: parent.horizontalCenter
                code: root.height > Theme.textSmall * 5 ? root.flag : ""
            }

            Label {
                font.bold: true
                font.pixelSize: Theme.textTiny
                horizontalAlignment: Text.AlignHCenter
                mayElide: true
                text: root.code
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                font.pixelSize: Theme.textTiny
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                mayElide: true
                text: root.label
                visible: root.isTaken && root.width > Theme.textTiny * 5
                width: parent.width
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }
}
