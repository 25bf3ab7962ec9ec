pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// A panel over the window, from its end side or its bottom, that keeps the keyboard until it is closed. What is
// put into it lies under the title; without a title there is no head, and what is put in brings its own way out.
T.Popup {
    id: root

    property string title: ""
    property bool isFromBottom: Theme.isUpright
    // Its width at the side; its height at the bottom.
    property real reach: isFromBottom ? parent.height * Theme.sheetShare : Theme.sheetWidth

    readonly property real headHeight: head.height
    // How much of it is still outside of the window: 1 when it starts to come in.
    property real outside: 0

    default property alias body: page.data

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: isFromBottom ? Math.min(reach, parent.height) : parent.height
    modal: true
    parent: T.Overlay.overlay
    width: isFromBottom ? parent.width : Math.min(reach, parent.width)
    x: isFromBottom ? 0 : Theme.isMirrored ? -width * outside : parent.width - width * (1 - outside)
    y: isFromBottom ? parent.height - height * (1 - outside) : 0

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

            height: visible ? Math.max(close.height, heading.implicitHeight) + 2 * Theme.space4 : 0
            visible: root.title !== ""
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
                iconName: "x"
                text: qsTr("Close")

                onClicked: root.close()
            }
        }

        FocusScope {
            id: page

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            focus: true
        }
    }

    enter: Transition {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
            from: 1
            property: "outside"
            to: 0
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
            property: "outside"
            to: 1
        }
    }
}
