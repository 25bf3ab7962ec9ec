pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.ViewModels

// Home; the other sections and the detail come over it. The first frame needs none of their fifty files, so they
// are read when one is first asked for.
FocusScope {
    id: root

    required property Kiosk kiosk

    readonly property string section: kiosk.shell.section

    clip: true

    ShellPage {
        isCurrent: root.section === "home" && !root.kiosk.shell.isUnread
        sourceComponent: HomePage {
            home: root.kiosk.home
            shell: root.kiosk.shell
        }
    }

    Loader {
        id: sections

        readonly property bool isAsked: root.section !== "home" || root.kiosk.shell.isDetailOpen

        anchors.fill: parent
        focus: root.section !== "home" && !root.kiosk.shell.isUnread
        visible: !root.kiosk.shell.isUnread

        Component.onCompleted: make()
        onIsAskedChanged: make()

        function make() {
            if (isAsked && status === Loader.Null)
                setSource("ShellSections.qml", {
                    kiosk: root.kiosk
                });
        }
    }

    Loader {
        active: root.kiosk.shell.isUnread
        anchors.fill: parent
        focus: active
        sourceComponent: UnreadNotice {
            explanation: root.kiosk.shell.statusText
        }
    }

    function focusPage() {
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
}
