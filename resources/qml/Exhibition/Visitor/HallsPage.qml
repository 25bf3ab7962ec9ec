pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The plans of the halls: choose a hall, touch a booth.
FocusScope {
    id: root

    required property Halls halls

    readonly property int edge: Theme.space10

    PageHead {
        id: head

        title: qsTr("Floor plan")
        width: root.width - 2 * root.edge
        x: root.edge
        y: Theme.space6

        Repeater {
            model: root.halls.halls

            delegate: Chip {
                required property string hallId
                required property string name

                isChosen: root.halls.current === hallId
                text: name

                onClicked: root.halls.choose(hallId)
            }
        }
    }

    Repeater {
        model: root.halls.halls

        delegate: HallPlan {
            anchors.bottom: parent ? parent.bottom : undefined
            anchors.bottomMargin: Theme.space6
            anchors.top: head.bottom
            anchors.topMargin: Theme.space6
            isCurrent: root.halls.current === hallId
            width: root.width - 2 * root.edge
            x: root.edge

            onBoothTapped: exhibitorId => root.halls.open(exhibitorId)
        }
    }
}
