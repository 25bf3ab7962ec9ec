import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// A few sentences, and whether they are a draft or in another language than the reader's.
Column {
    id: root

    required property Detail detail

    spacing: Theme.space1

    Label {
        lineHeight: Theme.readingLine
        text: root.detail.summary
        width: root.width
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        text: root.detail.summaryMark
        visible: text !== ""
        width: root.width
    }
}
