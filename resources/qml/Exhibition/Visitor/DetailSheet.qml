pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The detail over an upright screen.
Sheet {
    id: root

    required property Detail detail

    readonly property bool isAsked: detail.isOpen && Theme.isUpright

    isFromBottom: true
    reach: parent.height * Theme.sheetShare
    topPadding: Theme.radiusCard

    onAboutToHide: {
        if (isAsked)
            detail.close();
    }
    onIsAskedChanged: isAsked ? open() : close()

    Loader {
        active: root.isAsked || item !== null
        anchors.fill: parent
        focus: true
        sourceComponent: DetailPane {
            detail: root.detail
        }
    }
}
