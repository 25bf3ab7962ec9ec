pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The filters over the cards, where the screen stands upright.
Sheet {
    id: root

    required property Browse browse

    title: qsTr("Filters")

    FilterPanel {
        anchors.bottom: done.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.top: parent.top
        browse: root.browse
    }

    PrimaryButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space6
        anchors.right: parent.right
        text: qsTr("Show %1").arg(root.browse.totalText)

        onClicked: root.close()
    }
}
