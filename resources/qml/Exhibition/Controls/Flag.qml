import QtQuick
import Exhibition.Theme

// A round flag; `code` is a lower-case ISO 3166 code, "" shows nothing.
Image {
    id: root

    required property string code
    property int size: Theme.flagSmall

    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: size
    mipmap: true
    source: code === "" || !Theme.hasPainted ? "" : Qt.resolvedUrl("../../../flags/%1.webp".arg(code))
    sourceSize: Qt.size(size * Screen.devicePixelRatio, size * Screen.devicePixelRatio)
    visible: code !== ""
    width: visible ? size : 0

    Accessible.ignored: true
}
