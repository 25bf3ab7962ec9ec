pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// Says in which order the cards lie, and opens the others.
PillButton {
    id: root

    required property Browse browse

    edge: Theme.line
    edgeWidth: Theme.hairline
    ground: Theme.surface
    iconName: "arrow-up-down"
    letters: Theme.ink
    text: browse.sortLabel
    textSize: Theme.textSmall

    Accessible.name: qsTr("Sorted by %1").arg(text)
    Accessible.role: Accessible.ButtonMenu

    T.Popup {
        id: menu

        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        focus: true
        height: choices.height + 2 * Theme.space2
        padding: Theme.space2
        width: Math.max(root.width, Theme.pixels(260))
        x: Theme.isMirrored ? 0 : root.width - width
        y: root.height + Theme.space2

        background: Rectangle {
            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.surface
            radius: Theme.radiusCard
        }

        contentItem: FocusScope {
            focus: true

            Column {
                id: choices

                width: parent.width

                Repeater {
                    model: root.browse.sorts

                    delegate: SortChoice {
                        id: choice

                        required property string value
                        required property string label

                        focus: isChosen
                        isChosen: choice.value === root.browse.sort
                        text: choice.label
                        width: choices.width


                        onClicked: {
                            root.browse.setSort(choice.value);
                            menu.close();
                        }
                    }
                }
            }
        }
    }

    onClicked: menu.open()
}
