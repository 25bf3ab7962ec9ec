import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// One line over a section when something isn't as it should be: offline, old data, an error, or not yet: the
// search is being prepared.
Rectangle {
    id: root

    required property Shell shell

    readonly property bool isError: shell.status === "error"
    readonly property bool isCalm: shell.status === "preparing"
    readonly property string signName: ({
            "error": "triangle-alert",
            "offline": "wifi-off",
            "preparing": "hourglass"
        })[shell.status] ?? "history"

    color: isError ? Theme.accentGround : isCalm ? Theme.surface : Theme.amberGround
    height: visible ? Math.max(words.implicitHeight + 2 * Theme.space2, Theme.touch) : 0
    // A page that can't be shown says so itself.
    visible: shell.status !== "" && !shell.isTold

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        color: words.color
        name: root.signName
    }

    Label {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        color: root.isError ? Theme.accentText : root.isCalm ? Theme.muted : Theme.amber
        font.pixelSize: Theme.textSmall
        text: root.shell.statusText

        // What only goes on isn't read aloud at each step of it.
        Accessible.role: root.isCalm ? Accessible.StaticText : Accessible.AlertMessage
    }
}
