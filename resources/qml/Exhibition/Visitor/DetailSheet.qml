pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The detail over an upright screen.
Sheet {
    id: root

    required property Detail detail
    required property Shell shell

    readonly property bool isAsked: detail.isOpen && Theme.isUpright

    isFromBottom: true
    reach: parent.height * Theme.sheetShare
    topPadding: Theme.radiusCard

    onAboutToHide: {
        if (isAsked)
            detail.close();
    }
    onIsAskedChanged: isAsked ? open() : close()

    Component.onCompleted: {
        if (isAsked)
            open();
    }

    Loader {
        active: root.isAsked || item !== null
        anchors.fill: parent
        focus: true
        sourceComponent: DetailPane {
            detail: root.detail
        }
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.pixels(28) + Theme.space3
        anchors.top: parent.top
        anchors.topMargin: Theme.space6 + Theme.space3
        edge: Theme.line
        ground: Theme.surface
        iconName: "arrow-left"
        isIconDirectional: true
        text: qsTr("Back")
        visible: root.shell.canGoBack

        onClicked: root.shell.back()
    }
}
