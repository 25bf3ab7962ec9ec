import QtQuick
import Exhibition.Theme

// Darkens what lies under a sheet.
Rectangle {
    color: Theme.scrim

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
}
