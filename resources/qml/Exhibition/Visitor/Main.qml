import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

// The visitor's window.
Window {
    id: root

    required property Entrance entrance

    color: Theme.paper
    height: Screen.desktopAvailableHeight
    minimumHeight: Theme.smallestWindow
    minimumWidth: Theme.smallestWindow
    title: entrance.shell.fairName
    width: Screen.desktopAvailableWidth

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: entrance.shell.isRightToLeft

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "language"
        target: Theme
        value: root.entrance.shell.language
    }

    Binding {
        property: "isMirrored"
        target: Theme
        value: root.entrance.shell.isRightToLeft
    }

    Connections {
        enabled: !Theme.hasPainted
        target: root

        function onFrameSwapped() {
            Qt.callLater(root.letPicturesCome);
        }
    }

    ShellFrame {
        anchors.fill: parent
        focus: true
        entrance: root.entrance
    }

    function letPicturesCome() {
        Theme.hasPainted = true;
    }
}
