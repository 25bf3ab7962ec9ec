pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// What a visitor meets: what is on air, what comes next, a door to each section. It fills the window where the
// letters leave room for that, and scrolls where they don't.
ScrollPage {
    id: root

    required property Home home
    required property Shell shell

    readonly property int edge: Theme.space10
    readonly property int foot: Theme.isUpright ? gap : edge
    readonly property int gap: Theme.isUpright ? Theme.pixels(20) : Theme.space8
    readonly property int free: height - 2 * gap - foot
    readonly property bool isShort: free < Theme.letters(780)

    // After the last livestream there is nothing next, and the hero has the whole width.
    readonly property bool isStacked: Theme.isUpright || upNext.count === 0

    contentHeight: doors.y + doors.height + foot

    HomeHero {
        id: hero

        height: Theme.isUpright ? implicitHeight : Math.max(implicitHeight, next.needed, Math.round(root.free * 0.52))
        home: root.home
        isCompact: root.isShort
        shell: root.shell
        visible: home.heroTitle !== ""
        width: root.isStacked ? root.width - 2 * root.edge : Math.round((root.width - 2 * root.edge) * 0.6)
        x: Theme.isMirrored ? root.width - width - root.edge : root.edge
        y: root.gap
    }

    Column {
        id: next

        readonly property int rows: 4
        readonly property real each: Theme.isUpright ? 0 : (hero.height - (rows - 1) * spacing) / rows
        // What rows of one height need, however tall the hero is.
        readonly property real needed: {
            let tallest = 0;
            for (let row = 0; row < upNext.count; row++)
                tallest = Math.max(tallest, (upNext.itemAt(row) as HomeNextRow)?.implicitHeight ?? 0);
            return tallest === 0 ? 0 : Math.ceil(rows * tallest + (rows - 1) * spacing);
        }

        spacing: Theme.isUpright ? Theme.pixels(10) : root.isShort ? Theme.space3 : Theme.pixels(20)
        width: Theme.isUpright ? hero.width : root.width - 2 * root.edge - hero.width - root.gap
        x: Theme.isUpright || Theme.isMirrored ? root.edge : hero.x + hero.width + root.gap
        y: root.isStacked ? hero.y + hero.height + (upNext.count > 0 ? root.gap : 0) : hero.y

        Repeater {
            id: upNext

            model: root.home.upNext

            delegate: HomeNextRow {
                height: Math.max(implicitHeight, next.each)
                width: next.width

                onClicked: root.home.open(thingId)
                onHeartTapped: root.home.toggleSaved(thingId)
            }
        }
    }

    Grid {
        id: doors

        readonly property int each: Math.floor((width - (columns - 1) * spacing) / columns)
        readonly property int lines: Theme.isUpright ? 2 : 1
        readonly property int tallest: (root.height - y - root.foot - (lines - 1) * spacing) / lines

        columns: Theme.isUpright ? 3 : 6
        spacing: Theme.space6
        width: root.width - 2 * root.edge
        x: root.edge
        y: Math.max(hero.y + hero.height, next.y + next.height) + root.gap

        Repeater {
            model: root.home.doors

            delegate: HomeDoor {
                height: Math.max(implicitHeight, doors.tallest)
                width: doors.each

                onClicked: root.shell.goTo(section)
            }
        }
    }
}
