pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

// All sections but Home, each made when first visited and kept, and the detail: beside the cards where there is
// room, over them where there is less, in a sheet where the screen stands upright.
FocusScope {
    id: root

    required property Kiosk kiosk

    readonly property string section: kiosk.shell.section
    readonly property bool hasDetail: kiosk.detail.isOpen && !Theme.isUpright
    // Home and the figures are drawn for the whole width.
    readonly property bool isBeside: Theme.isWide && section !== "home" && section !== "insights"

    FocusScope {
        id: pages

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.hasDetail && root.isBeside ? detail.width : 0
        anchors.top: parent.top
        focus: true

        ShellPage {
            isCurrent: root.section === "products"
            sourceComponent: BrowsePage {
                browse: root.kiosk.products
            }
        }

        ShellPage {
            isCurrent: root.section === "exhibitors"
            sourceComponent: BrowsePage {
                browse: root.kiosk.exhibitors
            }
        }

        ShellPage {
            isCurrent: root.section === "sessions"
            sourceComponent: BrowsePage {
                browse: root.kiosk.sessions
            }
        }

        ShellPage {
            isCurrent: root.section === "countries"
            sourceComponent: CountriesPage {
                countries: root.kiosk.countries
            }
        }

        ShellPage {
            isCurrent: root.section === "halls"
            sourceComponent: HallsPage {
                halls: root.kiosk.halls
                selectedId: root.kiosk.detail.isOpen && root.kiosk.detail.kind === "exhibitor" ? root.kiosk.detail.thingId : ""
            }
        }

        ShellPage {
            isCurrent: root.section === "insights"
            sourceComponent: InsightsPage {
                insights: root.kiosk.insights
                shell: root.kiosk.shell
            }
        }

        ShellPage {
            isCurrent: root.section === "mylist"
            sourceComponent: MyListPage {
                myList: root.kiosk.myList
                shell: root.kiosk.shell
            }
        }
    }

    ShellDetail {
        id: detail

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        detail: root.kiosk.detail
        isBeside: root.isBeside
        isShown: root.hasDetail
        width: isBeside ? Theme.detailWidth : parent.width
    }

    Loader {
        active: (Theme.isUpright && root.kiosk.detail.isOpen) || item !== null
        sourceComponent: DetailSheet {
            detail: root.kiosk.detail
            shell: root.kiosk.shell
        }
    }
}
