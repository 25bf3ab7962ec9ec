import QtQuick

// One line as wide as its text, but never wider than `most`. An elided Text changes its own implicitWidth, so a
// width bound to that goes in circles; the metrics of the font don't.
Label {
    id: root

    required property real most

    mayElide: true
    width: Math.max(0, Math.min(Math.ceil(metrics.advanceWidth) + 1, most))

    TextMetrics {
        id: metrics

        font: root.font
        text: root.text
    }
}
