pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.ViewModels
import "arrows.js" as Arrows

// What stays around all sections: the bars, the tabs, the ticker, and the keys that work everywhere.
FocusScope {
    id: root

    required property Entrance entrance

    readonly property Shell shell: entrance.shell

    // What lies over it, a sheet or a menu, has the visitor's whole attention.
    enabled: !T.Overlay.overlay?.visible

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        shell: root.shell

        onAccessibilityAsked: root.askedPanels().openAccessibility()
        onLanguagesAsked: root.askedPanels().openLanguages()
        onResultsAsked: stage.focusPage()
    }

    // Bars that a window may never show are made when it does.
    Loader {
        id: tabs

        active: visible || item !== null
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        height: visible ? implicitHeight : 0
        visible: !Theme.isUpright && root.shell.section !== "home"
        sourceComponent: SectionTabs {
            shell: root.shell
        }
    }

    StatusLine {
        id: status

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        shell: root.shell
    }

    ShellStage {
        id: stage

        anchors.bottom: ticker.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: status.bottom
        focus: true
        entrance: root.entrance
    }

    Ticker {
        id: ticker

        anchors.bottom: bottom.top
        anchors.left: parent.left
        anchors.right: parent.right
        shell: root.shell
    }

    Loader {
        id: bottom

        active: visible || item !== null
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        visible: Theme.isUpright
        sourceComponent: BottomBar {
            shell: root.shell

            onResultsAsked: stage.focusPage()
        }
    }

    Loader {
        id: panels
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.matches(StandardKey.Find) || event.key === Qt.Key_Slash)
            focusSearch();
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back || event.matches(StandardKey.Back))
            goBack();
        else
            event.accepted = Arrows.move(root, event.key, Window.activeFocusItem);
    }

    // The panels; their files are read when one is first asked for.
    function askedPanels(): ShellPanels {
        if (panels.status === Loader.Null)
            panels.setSource("ShellPanels.qml", {
                shell: shell
            });
        return panels.item as ShellPanels;
    }

    function focusSearch() {
        if (Theme.isUpright)
            (bottom.item as BottomBar).focusSearch();
        else
            top.focusSearch();
    }

    function goBack() {
        if (shell.isDetailOpen)
            shell.closeDetail();
        else if (shell.canGoBack)
            shell.back();
    }
}
