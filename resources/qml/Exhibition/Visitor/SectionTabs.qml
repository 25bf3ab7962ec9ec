pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The sections, side by side under the top bar, and the way back.
Item {
    id: root

    required property Shell shell

    implicitHeight: Math.max(Theme.tabsHeight, row.implicitHeight)

    Accessible.name: qsTr("Sections")
    Accessible.role: Accessible.PageTabList

    Flickable {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10 - Theme.space4
        anchors.right: back.visible ? back.left : parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        contentHeight: height
        contentWidth: row.width
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: row

            height: strip.height
            spacing: Theme.space3

            SectionTab {
                count: root.shell.productTotal
                section: "products"
                shell: root.shell
                text: qsTr("Products")
            }

            SectionTab {
                count: root.shell.exhibitorTotal
                section: "exhibitors"
                shell: root.shell
                text: qsTr("Exhibitors")
            }

            SectionTab {
                count: root.shell.sessionTotal
                section: "sessions"
                shell: root.shell
                text: qsTr("Livestreams")
            }

            SectionTab {
                section: "countries"
                shell: root.shell
                text: qsTr("Countries")
            }

            SectionTab {
                section: "halls"
                shell: root.shell
                text: qsTr("Floor plan")
            }

            SectionTab {
                section: "insights"
                shell: root.shell
                text: qsTr("Insights")
            }
        }
    }

    TextButton {
        id: back

        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        iconName: "arrow-left"
        isIconDirectional: true
        letters: Theme.ink
        text: qsTr("Back")
        visible: root.shell.canGoBack

        onClicked: root.shell.back()
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        z: -1
    }
}
