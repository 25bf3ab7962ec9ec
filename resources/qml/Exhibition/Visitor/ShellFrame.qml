pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels
import "arrows.js" as Arrows

// What stays around all sections: the bars, the tabs, the ticker, and the keys that work everywhere.
FocusScope {
    id: root

    required property Kiosk kiosk

    readonly property Shell shell: kiosk.shell

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        shell: root.shell

        onAccessibilityAsked: panels.openAccessibility()
        onLanguagesAsked: panels.openLanguages()
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
        kiosk: root.kiosk
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

    ShellPanels {
        id: panels

        shell: root.shell
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

    function focusSearch() {
        if (Theme.isUpright)
            (bottom.item as BottomBar).focusSearch();
        else
            top.focusSearch();
    }

    function goBack() {
        if (kiosk.detail.isOpen)
            kiosk.detail.close();
        else if (shell.canGoBack)
            shell.back();
    }
}
