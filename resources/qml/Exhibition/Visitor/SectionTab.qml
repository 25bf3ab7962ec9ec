import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One section's tab, with the number of its listings.
Tappable {
    id: root

    required property Shell shell
    required property string section
    property string count: ""

    readonly property bool isCurrent: shell.section === section

    height: parent.height
    isChoice: true
    isMarked: isCurrent
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    roundness: Theme.radiusControl

    Accessible.name: count === "" ? text : qsTr("%1, %2").arg(text).arg(count)
    Accessible.role: Accessible.PageTab

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: Math.ceil(words.implicitWidth) + (number.visible ? Theme.space2 + Math.ceil(number.implicitWidth) : 0)

        Label {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.isCurrent ? Theme.ink : Theme.muted
            font.bold: root.isCurrent
            font.pixelSize: Theme.textLead
            text: root.text
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Label {
            id: number

            anchors.left: words.right
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            text: root.count
            visible: text !== ""
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.rightMargin: root.rightPadding
        color: Theme.accent
        height: Theme.space1
        radius: height / 2
        visible: root.isCurrent
    }

    onClicked: shell.goTo(section)
}
