import QtQuick
import Exhibition.Theme

// A few words in a small pill; it is read, not touched.
Rectangle {
    id: root

    required property string text
    property color letters: Theme.overAccent
    property bool hasDot: false
    property int air: Theme.space3
    property int side: Theme.space4

    color: Theme.accent
    implicitHeight: words.implicitHeight + air
    implicitWidth: Math.ceil(words.implicitWidth) + dot.taken + 2 * side
    radius: height / 2

    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Rectangle {
        id: dot

        readonly property real taken: visible ? width + Theme.space2 : 0

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        color: root.letters
        height: width
        radius: height / 2
        visible: root.hasDot
        width: Theme.step * 2.25
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side + dot.taken
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        color: root.letters
        font.bold: true
        font.pixelSize: Theme.textTiny
        fontSizeMode: Text.HorizontalFit
        mayElide: true
        minimumPixelSize: Theme.textFloor
        text: root.text

        Accessible.ignored: true
    }
}
