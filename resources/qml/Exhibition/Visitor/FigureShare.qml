import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// A share as a bar, under the time it is of where there are several.
Column {
    id: root

    required property string line
    required property real share

    spacing: Theme.space1

    Label {
        font.pixelSize: Theme.textSmall
        text: root.line
        visible: text !== ""
        width: root.width

        Accessible.ignored: true
    }

    ShareBar {
        share: root.share
        width: root.width
    }
}
