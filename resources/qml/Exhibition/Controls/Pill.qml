import QtQuick
import Exhibition.Theme

// A few words in a small pill; it is read, not touched.
Rectangle {
    id: root

    required property string text
    property color letters: Theme.overAccent
    property bool hasDot: false

    color: Theme.accent
    implicitHeight: words.implicitHeight + Theme.space2 + Theme.space1
    implicitWidth: Math.ceil(words.implicitWidth) + dot.taken + 2 * Theme.space4
    radius: height / 2

    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Rectangle {
        id: dot

        readonly property real taken: visible ? width + Theme.space2 : 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
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
        anchors.leftMargin: Theme.space4 + dot.taken
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        color: root.letters
        font.bold: true
        font.pixelSize: Theme.textTiny
        mayElide: true
        text: root.text

        Accessible.ignored: true
    }
}
