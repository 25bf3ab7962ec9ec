pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The languages, each by its own name.
Sheet {
    id: root

    required property Shell shell

    reach: Theme.isUpright ? list.contentHeight + headHeight + Theme.space10 : Theme.sheetWidth
    title: qsTr("Language")

    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: Theme.space6
        anchors.rightMargin: Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        model: root.shell.languages
        spacing: Theme.space2

        delegate: LanguageRow {
            width: ListView.view.width

            onClicked: {
                root.shell.setLanguage(tag);
                root.close();
            }
        }
    }
}
