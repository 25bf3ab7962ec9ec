import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The fair, the search, the visitor's list, languages and accessibility.
FocusScope {
    id: root

    required property Shell shell

    // Far enough in for the fair's name, and no farther where the window is narrow.
    readonly property int searchStart: Math.min(Math.max(Theme.step * 100, Theme.space10 + brand.implicitWidth), width * 0.27)

    signal languagesAsked
    signal accessibilityAsked
    // The visitor is done typing and wants to go through what was found.
    signal resultsAsked

    implicitHeight: Math.max(Theme.topBarHeight, brand.implicitHeight + 2 * Theme.space2)

    Accessible.name: qsTr("Top bar")
    Accessible.role: Accessible.ToolBar

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    IconButton {
        id: back

        readonly property int taken: visible ? width + Theme.space3 : 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        height: languages.height
        iconName: "arrow-left"
        isIconDirectional: true
        text: qsTr("Back")
        visible: Theme.isUpright && root.shell.canGoBack
        width: height

        onClicked: root.shell.back()
    }

    BrandMark {
        id: brand

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10 - leftPadding + back.taken
        anchors.verticalCenter: parent.verticalCenter
        shell: root.shell
        width: Math.min(implicitWidth, (Theme.isUpright ? root.width - actions.width - Theme.space10 - back.taken : root.searchStart) - Theme.space10 - Theme.space4)
    }

    SearchField {
        id: search

        anchors.left: parent.left
        anchors.leftMargin: root.searchStart
        anchors.right: actions.left
        anchors.rightMargin: Math.max(Theme.space6, root.width - actions.width - Theme.space10 - root.searchStart - Theme.step * 205)
        anchors.verticalCenter: parent.verticalCenter
        placeholder: qsTr("Search products, exhibitors, livestreams — any language")
        resultText: root.shell.resultText
        text: root.shell.searchText
        visible: !Theme.isUpright

        onAccepted: root.resultsAsked()
        onEdited: text => root.shell.search(text)
    }

    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        PillButton {
            anchors.verticalCenter: parent.verticalCenter
            height: languages.height
            iconName: "heart"
            text: root.shell.listCount > 0 ? qsTr("My list · %1").arg(root.shell.listCount) : qsTr("My list")
            visible: !Theme.isUpright

            onClicked: root.shell.goTo("mylist")
        }

        IconButton {
            id: languages

            height: Math.max(Theme.touch, Theme.step * 15)
            iconName: "languages"
            objectName: "languageButton"
            text: qsTr("Language")
            width: height

            onClicked: root.languagesAsked()
        }

        IconButton {
            height: languages.height
            iconName: "accessibility"
            objectName: "accessibilityButton"
            text: qsTr("Accessibility")
            width: height

            onClicked: root.accessibilityAsked()
        }
    }

    function focusSearch() {
        search.selectAll();
    }
}
