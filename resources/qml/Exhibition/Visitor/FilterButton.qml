import QtQuick
import Exhibition.Theme
import Exhibition.Controls

// Opens the filters where they have no room beside the cards.
PillButton {
    required property int count

    iconName: "sliders-horizontal"
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    isBold: true
    objectName: "filterButton"
    text: count > 0 ? qsTr("Filters · %1").arg(count) : qsTr("Filters")
}
