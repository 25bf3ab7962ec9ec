import QtQuick
import Exhibition.Theme

// Text in the program's letters. Names are data, so markup in them is never read as markup.
Text {
    // True where the whole text can be reached elsewhere and one line has to do.
    property bool mayElide: false

    color: Theme.ink
    elide: mayElide ? Text.ElideRight : Text.ElideNone
    font.pixelSize: Theme.textBody
    // Said aloud, so that a mirrored layout mirrors it: by itself a text follows its own script.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: mayElide ? Text.NoWrap : Text.Wrap

    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
