import QtQuick
import Exhibition.Theme
import "glyphs.js" as Glyphs

// One sign of the icon font, by its lucide name.
Text {
    id: root

    required property string name
    property int size: Theme.icon
    // Arrows and chevrons point the other way in a mirrored layout.
    property bool isDirectional: false

    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    text: Glyphs.of(name)
    textFormat: Text.PlainText
    transform: isDirectional && Theme.isMirrored ? flipped : []
    verticalAlignment: Text.AlignVCenter
    width: size

    Accessible.ignored: true

    readonly property Scale flipped: Scale {
        origin.x: root.width / 2
        xScale: -1
    }
}
