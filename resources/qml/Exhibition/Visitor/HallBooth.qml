import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A booth on the plan with its code; whose it is, the list says.
Tappable {
    id: root

    required property var model
    required property string code
    required property string exhibitorId
    required property string label
    required property string tint
    required property string badge
    required property bool isSelected
    // Pixels of a metre; the model's place and size are in metres.
    required property real metre

    readonly property bool isTaken: exhibitorId !== ""

    enabled: isTaken
    height: Math.round(model.height * metre)
    roundness: Theme.radiusMark
    text: isTaken ? qsTr("Booth %1, %2").arg(code).arg(label) + (badge === "" ? "" : ", " + badge) : code
    width: Math.round(model.width * metre)
    x: Math.round(model.x * metre)
    y: Math.round(model.y * metre)

    background: Rectangle {
        border.color: root.isTaken ? Theme.clear : Theme.line
        border.width: root.isTaken ? 0 : Theme.hairline
        color: root.isSelected ? Theme.accent : root.isTaken ? Theme.tint(root.tint) : Theme.surface
        radius: root.roundness
    }
    contentItem: Label {
        color: root.isSelected ? Theme.overAccent : root.isTaken ? Theme.ink : Theme.muted
        font.bold: root.isTaken
        font.pixelSize: Theme.textTiny
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        mayElide: true
        minimumPixelSize: Theme.textFloor / 2
        text: root.code

        Accessible.ignored: true
    }
}
