import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The dark panel that says what is on air, or what comes next, or where one is.
Item {
    id: root

    required property Home home
    required property Shell shell
    required property bool isCompact

    readonly property bool isLive: home.heroMode === "live"
    readonly property bool isAboutSession: home.heroMode !== "none"
    // Letters from which on a title is set smaller.
    readonly property int longTitle: width / Theme.textHero * 2.3
    readonly property int inset: isCompact ? Theme.space10 : Theme.pixels(56)

    implicitHeight: words.height + 2 * (isCompact ? Theme.space6 : Theme.space10)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.barLine
        border.width: Theme.hairline
        color: Theme.bar
        radius: Theme.radiusPanel
    }

    Loader {
        active: Theme.hasPainted
        anchors.fill: parent
        sourceComponent: HeroRings {
        }
    }

    Art {
        id: art

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round((parent.height - height) / 3)
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        code: root.home.heroArt
        size: Math.round(Math.min(root.height * 0.62, root.width * 0.25))
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: art.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.isCompact ? Theme.space3 : Theme.space4

        HeroState {
            home: root.home
            width: parent.width
        }

        Label {
            color: Theme.overBar
            font.bold: true
            font.pixelSize: text.length > root.longTitle ? Theme.textHeading : root.isCompact ? Theme.textDisplay : Theme.textHero
            maximumLineCount: 3
            mayElide: true
            text: root.home.heroTitle
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }

        Label {
            color: Theme.overBar
            font.pixelSize: Theme.textLead
            maximumLineCount: 3
            mayElide: true
            text: root.home.heroLine
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Row {
            spacing: Theme.space3
            visible: root.home.heroPlace !== ""
            width: parent.width

            Flag {
                id: flag

                anchors.verticalCenter: parent.verticalCenter
                code: root.home.heroFlag
                size: Theme.flag
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overBarMuted
                maximumLineCount: 2
                mayElide: true
                text: root.home.heroPlace
                width: parent.width - flag.width - parent.spacing
                wrapMode: Text.Wrap
            }
        }

        Flow {
            spacing: Theme.space4
            topPadding: root.isCompact ? Theme.space1 : Theme.space4
            width: parent.width

            PrimaryButton {
                iconName: "play"
                text: qsTr("See details")
                visible: root.isAboutSession

                onClicked: root.home.openHero()
            }

            SecondaryButton {
                edge: Theme.overBar
                ground: Theme.clear
                letters: Theme.overBar
                text: qsTr("About the fair")
                visible: !root.home.isFairOn

                onClicked: root.shell.openFair()
            }

            SecondaryButton {
                edge: Theme.overBar
                ground: Theme.clear
                letters: Theme.overBar
                text: qsTr("All livestreams")

                onClicked: root.shell.goTo("sessions")
            }
        }
    }
}
