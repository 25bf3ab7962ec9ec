import QtQuick
import Exhibition.Theme

// A thin line between two things, lying unless `isStanding`.
Rectangle {
    property bool isStanding: false

    color: Theme.line
    implicitHeight: isStanding ? 0 : Theme.hairline
    implicitWidth: isStanding ? Theme.hairline : 0
}
