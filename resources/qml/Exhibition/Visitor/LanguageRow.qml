import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// One language to choose; a draft says so.
Tappable {
    id: root

    required property string tag
    required property string nativeName
    required property bool isDraft
    required property bool isCurrent

    implicitHeight: Math.max(Theme.primaryTouch, implicitContentHeight + 2 * Theme.space3)
    isChoice: true
    isMarked: isCurrent
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    roundness: Theme.radiusControl
    text: nativeName

    Accessible.name: isDraft ? qsTr("%1, draft translation").arg(nativeName) : nativeName
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        color: root.isCurrent ? Theme.ink : Theme.paper
        radius: root.roundness
    }
    contentItem: Item {
        implicitHeight: name.implicitHeight

        Label {
            id: name

            anchors.left: parent.left
            anchors.right: draft.visible ? draft.left : check.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            color: root.isCurrent ? Theme.overInk : Theme.ink
            font.bold: root.isCurrent
            font.pixelSize: Theme.textLead
            text: root.nativeName

            Accessible.ignored: true
        }

        Badge {
            id: draft

            anchors.right: check.visible ? check.left : parent.right
            anchors.rightMargin: check.visible ? Theme.space3 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Draft translation")
            tone: "amber"
            visible: root.isDraft
        }

        Icon {
            id: check

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overInk
            name: "check"
            visible: root.isCurrent
        }
    }
}
