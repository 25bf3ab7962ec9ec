pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme

// Where a visitor types. `text` follows what it is bound to; what is typed goes up as `edited`.
FocusScope {
    id: root

    property string text: ""
    property string placeholder: ""
    property string resultText: ""
    property int letterSize: Theme.textLead
    property real padding: Theme.space6

    signal edited(text: string)
    signal accepted

    implicitHeight: Math.max(Theme.touch, Theme.step * 15, field.implicitHeight + 2 * Theme.space2)
    implicitWidth: Theme.step * 100

    onTextChanged: {
        if (field.text !== text)
            field.text = text;
    }

    Rectangle {
        anchors.fill: parent
        border.color: field.activeFocus ? Theme.ink : Theme.line
        border.width: Theme.stroke
        color: Theme.paper
        radius: height / 2
    }

    FocusRing {
        visible: field.activeFocus && (field.focusReason === Qt.TabFocusReason || field.focusReason === Qt.BacktabFocusReason)
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }

    Label {
        anchors.fill: field
        color: Theme.muted
        font.pixelSize: root.letterSize
        // A long hint is set smaller rather than cut.
        fontSizeMode: Text.HorizontalFit
        mayElide: true
        minimumPixelSize: Theme.textTiny
        text: root.placeholder
        visible: field.text === "" && field.preeditText === ""

        Accessible.ignored: true
    }

    T.TextField {
        id: field

        anchors.left: sign.right
        anchors.leftMargin: Theme.space4
        anchors.right: results.visible ? results.left : clear.visible ? clear.left : parent.right
        anchors.rightMargin: clear.visible ? Theme.space2 : root.padding
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        focus: true
        font.pixelSize: root.letterSize
        height: root.height
        horizontalAlignment: Text.AlignLeft
        implicitHeight: contentHeight
        inputMethodHints: Qt.ImhNoPredictiveText
        selectByMouse: true
        selectedTextColor: Theme.overInk
        selectionColor: Theme.ink
        verticalAlignment: TextInput.AlignVCenter

        Accessible.ignored: !enabled
        Accessible.name: root.placeholder
        Accessible.searchEdit: true

        cursorDelegate: Rectangle {
            color: Theme.accent
            visible: field.cursorVisible
            width: Theme.stroke
        }

        onAccepted: root.accepted()
        onTextEdited: root.edited(text)
    }

    Label {
        id: results

        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: clear.visible ? Theme.space1 : root.padding
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        text: root.resultText
        visible: text !== "" && field.text !== ""
        wrapMode: Text.NoWrap
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        ground: Theme.clear
        iconName: "x"
        iconSize: Theme.iconSmall
        text: qsTr("Clear the search")
        visible: field.text !== ""

        onClicked: {
            root.edited("");
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    function selectAll() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
}
