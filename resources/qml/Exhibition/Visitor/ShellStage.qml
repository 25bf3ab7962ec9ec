pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.ViewModels

// Home; the other sections and the detail come over it. The first frame needs none of their fifty files, so they
// are read when one is first asked for.
FocusScope {
    id: root

    required property Entrance entrance

    readonly property string section: entrance.shell.section

    clip: true

    ShellPage {
        isCurrent: root.section === "home" && !root.entrance.shell.isUnread
        sourceComponent: HomePage {
            home: root.entrance.home
            shell: root.entrance.shell
        }
    }

    Loader {
        id: sections

        readonly property bool isAsked: root.section !== "home" || root.entrance.shell.isDetailOpen

        anchors.fill: parent
        focus: root.section !== "home" && !root.entrance.shell.isUnread
        visible: !root.entrance.shell.isUnread

        Component.onCompleted: make()
        onIsAskedChanged: make()

        function make() {
            if (isAsked && status === Loader.Null)
                setSource("ShellSections.qml", {
                    kiosk: root.entrance.kiosk
                });
        }
    }

    Loader {
        active: root.entrance.shell.isUnread
        anchors.fill: parent
        focus: active
        sourceComponent: UnreadNotice {
            explanation: root.entrance.shell.statusText
        }
    }

    function focusPage() {
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
}
