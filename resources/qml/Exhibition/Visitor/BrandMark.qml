import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The fair's sign and name; it leads home, and from there to what is known of the fair.
Tappable {
    id: root

    required property Shell shell

    readonly property bool isHome: shell.section === "home" && !shell.isDetailOpen

    padding: Theme.space2
    roundness: Theme.radiusControl
    text: isHome ? qsTr("About %1").arg(shell.fairShortName) : qsTr("%1, home").arg(shell.fairShortName)

    contentItem: Item {
        implicitHeight: Math.max(mark.height, words.height)
        implicitWidth: mark.width + Theme.space4 + Math.ceil(Math.max(name.implicitWidth, line.implicitWidth))

        Rectangle {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: width
            radius: Theme.radiusControl
            width: Theme.step * 12

            Label {
                anchors.centerIn: parent
                color: Theme.overAccent
                font.pixelSize: Math.round(mark.height * 0.54)
                text: root.shell.fairMark

                Accessible.ignored: true
            }

            // Which fair it is, nobody could say yet.
            Icon {
                anchors.centerIn: parent
                color: Theme.overAccent
                name: "store"
                size: Math.round(mark.height * 0.54)
                visible: root.shell.fairMark === ""
            }
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: name

                font.bold: true
                font.pixelSize: Theme.textLead
                mayElide: true
                text: root.shell.fairShortName
                width: parent.width

                Accessible.ignored: true
            }

            Label {
                id: line

                color: Theme.muted
                font.pixelSize: Theme.textTiny
                mayElide: true
                text: Theme.isUpright ? root.shell.clockText : root.shell.fairPlaceAndDates
                width: parent.width
            }
        }
    }

    onClicked: isHome ? shell.openFair() : shell.goTo("home")
}
