import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A listing in the grid: picture, name, whose it is, its price or time, where it is.
Tappable {
    id: root

    required property string cardId
    required property string kind
    required property string name
    required property string second
    required property string languageMark
    required property string art
    required property string picture
    required property string tint
    required property string flag
    required property string countryName
    required property string exhibitorName
    required property string priceText
    required property bool isPriceIllustrative
    required property string placeText
    required property string badgeText
    required property bool isLive
    required property string stateText
    required property string timeText
    required property bool isSaved
    required property string accessibleName
    readonly property bool isSession: kind === "session"
    property bool isCurrent: false
    property bool isSelected: false
    property int pictureHeight: 0

    signal heartTapped

    focusPolicy: isCurrent || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    roundness: Theme.radiusCard
    text: accessibleName

    background: Rectangle {
        border.color: root.isSelected ? Theme.ink : Theme.line
        border.width: root.isSelected ? Theme.stroke : Theme.hairline
        color: Theme.surface
        radius: Theme.radiusCard
    }

    contentItem: Item {
        CardPicture {
            id: ground

            anchors.left: parent.left
            anchors.margins: Theme.space2
            anchors.right: parent.right
            anchors.top: parent.top
            art: root.art
            badgeText: root.badgeText
            flag: root.flag
            height: root.pictureHeight - 2 * Theme.space2
            isLive: root.isLive
            picture: root.picture
            stateText: root.isSession ? root.stateText : ""
            tint: root.tint
        }

        CardWords {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.space4
            anchors.right: parent.right
            anchors.top: ground.bottom
            anchors.topMargin: Theme.space3
            bottomEnd: root.isSession ? "" : root.placeText
            bottomStart: root.isSession ? root.timeText : root.priceText !== "" ? root.priceText : root.stateText
            flag: root.flag
            isBottomIllustrative: root.isPriceIllustrative
            languageMark: root.languageMark
            line: root.exhibitorName !== "" ? root.exhibitorName : root.countryName
            name: root.name
            second: root.second
        }
    }

    Accessible.name: accessibleName

    HeartButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.top: parent.top
        anchors.topMargin: Theme.space4
        focusPolicy: root.isCurrent || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        isSaved: root.isSaved
        thing: root.name

        onClicked: root.heartTapped()
    }
}
