import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One section at the foot of an upright screen.
Tappable {
    id: root

    required property Shell shell
    required property string section
    required property string iconName

    readonly property bool isCurrent: shell.section === section

    bottomPadding: Theme.space1
    isChoice: true
    isMarked: isCurrent
    roundness: Theme.radiusCard
    topPadding: Theme.space1

    Accessible.role: Accessible.PageTab

    contentItem: Item {
        implicitHeight: ground.height + Theme.space1 + words.implicitHeight

        Rectangle {
            id: ground

            anchors.horizontalCenter: parent.horizontalCenter
            color: root.isCurrent ? Theme.ink : Theme.clear
            height: Math.max(Theme.touch, Theme.step * 14)
            radius: height / 2
            width: Math.min(parent.width, height * 1.75)

            Icon {
                anchors.centerIn: parent
                color: root.isCurrent ? Theme.overInk : Theme.ink
                name: root.iconName
                size: Theme.iconLarge
            }
        }

        Label {
            id: words

            anchors.bottom: parent.bottom
            color: root.isCurrent ? Theme.ink : Theme.muted
            font.bold: root.isCurrent
            font.pixelSize: Theme.textSmall
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.textFloor
            text: root.text
            width: parent.width
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    onClicked: shell.goTo(section)
}
