import QtQuick
import Exhibition.Theme

// A drawn object on no ground; `code` is the Unicode code point it stands for, as in resources/art.
Image {
    id: root

    required property string code
    required property int size

    asynchronous: true
    fillMode: Image.PreserveAspectFit
    height: size
    mipmap: true
    smooth: true
    source: code === "" || !Theme.hasPainted ? "" : Qt.resolvedUrl("../../../art/%1.webp".arg(code))
    width: size

    Accessible.ignored: true
}
