pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// A panel over the window, from its end side or its bottom, that keeps the keyboard until it is closed. What is
// put into it lies under the title and may be as tall as `room`.
T.Popup {
    id: root

    property string title: ""
    property bool isFromBottom: Theme.isUpright
    // Its width at the side; its height at the bottom.
    property real reach: isFromBottom ? parent.height * 0.8 : Theme.step * 128

    readonly property real room: height - head.height
    readonly property real shut: isFromBottom ? parent.height : Theme.isMirrored ? -width : parent.width
    readonly property real open: isFromBottom ? parent.height - height : Theme.isMirrored ? 0 : parent.width - width

    default property alias body: page.data

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: isFromBottom ? Math.min(reach, parent.height) : parent.height
    modal: true
    parent: T.Overlay.overlay
    width: isFromBottom ? parent.width : Math.min(reach, parent.width)
    x: isFromBottom ? 0 : open
    y: isFromBottom ? open : 0

    T.Overlay.modal: Scrim {
    }

    background: Rectangle {
        color: Theme.surface
        // Its lower corners lie below the window.
        height: root.height + (root.isFromBottom ? Theme.radiusPanel : 0)
        radius: root.isFromBottom ? Theme.radiusPanel : 0
    }
    contentItem: FocusScope {
        focus: true

        Item {
            id: head

            height: Math.max(close.height, heading.implicitHeight) + 2 * Theme.space4
            width: parent.width

            Label {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.space6
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                font.bold: true
                font.pixelSize: Theme.textTitle
                text: root.title

                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                iconName: "x"
                text: qsTr("Close")

                onClicked: root.close()
            }
        }

        Item {
            id: page

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
        }
    }

    enter: Transition {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            from: root.shut
            property: root.isFromBottom ? "y" : "x"
            to: root.open
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
            property: root.isFromBottom ? "y" : "x"
            to: root.shut
        }
    }
}
