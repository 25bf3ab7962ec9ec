import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// An upright screen's search and sections, at hand height.
FocusScope {
    id: root

    required property Shell shell

    // The visitor is done typing and wants to go through what was found.
    signal resultsAsked

    implicitHeight: search.y + search.height + Theme.space3 + row.implicitHeight + Theme.space3

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            width: parent.width
        }
    }

    SearchField {
        id: search

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        height: Math.max(implicitHeight, Theme.step * 17)
        placeholder: qsTr("Search in any language")
        resultText: root.shell.resultText
        text: root.shell.searchText
        y: Theme.space4

        onAccepted: root.resultsAsked()
        onEdited: text => root.shell.search(text)
    }

    Row {
        id: row

        readonly property real each: width / children.length

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4

        Accessible.name: qsTr("Sections")
        Accessible.role: Accessible.PageTabList

        BottomBarItem {
            iconName: "house"
            section: "home"
            shell: root.shell
            text: qsTr("Home")
            width: row.each
        }

        BottomBarItem {
            iconName: "package"
            section: "products"
            shell: root.shell
            text: qsTr("Products")
            width: row.each
        }

        BottomBarItem {
            iconName: "store"
            section: "exhibitors"
            shell: root.shell
            text: qsTr("Exhibitors")
            width: row.each
        }

        BottomBarItem {
            iconName: "radio"
            section: "sessions"
            shell: root.shell
            text: qsTr("Live")
            width: row.each
        }

        BottomBarItem {
            iconName: "map"
            section: "halls"
            shell: root.shell
            text: qsTr("Plan")
            width: row.each
        }

        BottomBarItem {
            iconName: "heart"
            section: "mylist"
            shell: root.shell
            text: qsTr("My list")
            width: row.each
        }
    }

    function focusSearch() {
        search.selectAll();
    }
}
