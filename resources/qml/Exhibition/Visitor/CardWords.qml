import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A card's words: the name, its own-language second, whose it is, and a last line with two ends.
Item {
    id: root

    required property string name
    required property string second
    required property string languageMark
    required property string flag
    required property string line
    required property string bottomStart
    required property string bottomEnd
    property bool isBottomIllustrative: false

    Label {
        id: title

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        font.bold: true
        font.pixelSize: Theme.textLead
        elide: Text.ElideRight
        lineHeight: Theme.isTallScript ? 0.9 : 0.95
        mayElide: true
        maximumLineCount: 2
        text: root.name
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        mayElide: true
        text: root.second
        visible: title.lineCount < 2 && root.second !== ""

        Accessible.ignored: true
    }

    Flag {
        id: flag

        anchors.left: parent.left
        anchors.verticalCenter: owner.verticalCenter
        code: root.flag
    }

    Label {
        id: owner

        anchors.bottom: price.top
        anchors.bottomMargin: Theme.space1
        anchors.left: flag.right
        anchors.leftMargin: flag.visible ? Theme.space2 : 0
        anchors.right: mark.visible ? mark.left : parent.right
        font.pixelSize: Theme.textSmall
        mayElide: true
        text: root.line

        Accessible.ignored: true
    }

    Label {
        id: mark

        anchors.right: parent.right
        anchors.verticalCenter: owner.verticalCenter
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        text: root.languageMark
        visible: root.languageMark !== ""

        Accessible.ignored: true
    }

    Label {
        id: price

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: place.visible ? place.left : parent.right
        anchors.rightMargin: place.visible ? Theme.space2 : 0
        color: root.isBottomIllustrative ? Theme.amber : Theme.ink
        font.bold: true
        font.pixelSize: Theme.textBody
        // A long day and hour is set smaller rather than cut.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textTiny
        mayElide: true
        text: root.bottomStart === "" ? " " : root.bottomStart

        Accessible.ignored: true
    }

    Label {
        id: place

        anchors.baseline: price.baseline
        anchors.right: parent.right
        color: Theme.muted
        // What is left out is in the hall's name: the booth comes last.
        elide: Text.ElideMiddle
        font.pixelSize: Theme.textTiny
        horizontalAlignment: Text.AlignRight
        mayElide: true
        text: root.bottomEnd
        visible: root.bottomEnd !== "" && width > Theme.letters(60)
        width: Math.min(Math.ceil(implicitWidth), root.width - Math.ceil(price.implicitWidth) - Theme.space2)

        Accessible.ignored: true
    }
}
