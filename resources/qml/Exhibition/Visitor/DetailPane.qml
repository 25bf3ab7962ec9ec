pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Everything known about one thing: what it is above, what can be done with it always in reach below.
FocusScope {
    id: root

    required property Detail detail

    function focusFirst() {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: detail.title
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.pixels(28) + Theme.space3
        anchors.top: parent.top
        anchors.topMargin: Theme.space6 + Theme.space3
        edge: Theme.line
        ground: Theme.surface
        iconName: "x"
        text: qsTr("Close %1").arg(root.detail.title)
        z: 1

        onClicked: root.detail.close()
    }

    ScrollPage {
        id: page

        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: body.height + Theme.space6 + Theme.space10

        Component.onCompleted: restore()
        onMovementEnded: root.detail.scroll = contentY

        DetailBody {
            id: body

            detail: root.detail
            width: page.width - 2 * x
            x: Theme.pixels(28)
            y: Theme.space6
        }

        function restore() {
            contentY = Math.max(0, Math.min(root.detail.scroll, contentHeight - height));
        }
    }

    Item {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? save.height + 2 * Theme.space4 : 0
        visible: root.detail.isListing

        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
        }

        PrimaryButton {
            id: save

            anchors.left: parent.left
            anchors.leftMargin: Theme.pixels(28)
            anchors.right: parent.right
            anchors.rightMargin: Theme.pixels(28)
            anchors.verticalCenter: parent.verticalCenter
            edge: root.detail.isSaved ? Theme.ink : Theme.clear
            ground: root.detail.isSaved ? Theme.surface : Theme.accent
            iconName: root.detail.isSaved ? "heart-filled" : "heart"
            isChoice: true
            isMarked: root.detail.isSaved
            letters: root.detail.isSaved ? Theme.ink : Theme.overAccent
            text: root.detail.isSaved ? qsTr("On my list") : qsTr("Save")

            Accessible.name: root.detail.isSaved ? qsTr("Remove %1 from my list").arg(root.detail.title) : qsTr("Save %1 to my list").arg(root.detail.title)

            onClicked: root.detail.toggleSaved()
        }
    }

    Connections {
        target: root.detail

        function onThingIdChanged() {
            page.cancelFlick();
            Qt.callLater(page.restore);
        }

        function onScrollChanged() {
            if (!page.moving)
                Qt.callLater(page.restore);
        }
    }
}
