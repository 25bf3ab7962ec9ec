pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

// The plans of the halls: choose a hall, touch a booth or a name.
FocusScope {
    id: root

    required property Halls halls
    // The exhibitor whose detail is open; its booth stands out.
    property string selectedId: ""

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
                width: Math.min(implicitWidth, head.width)

                Accessible.role: Accessible.RadioButton

                onClicked: root.halls.choose(hallId)
            }
        }
    }

    Repeater {
        model: root.halls.halls

        delegate: HallView {
            anchors.bottom: parent ? parent.bottom : undefined
            anchors.bottomMargin: Theme.space6
            anchors.top: head.bottom
            anchors.topMargin: Theme.space6
            selectedId: root.selectedId
            visible: root.halls.current === hallId
            width: root.width - 2 * root.edge
            x: root.edge

            onExhibitorTapped: exhibitorId => root.halls.open(exhibitorId)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        explanation: qsTr("This catalogue has no plan of its halls. Exhibitors still say where they are.")
        iconName: "map"
        title: qsTr("No floor plan")
        visible: root.halls.halls.count === 0
        width: Math.min(parent.width - 2 * root.edge, Theme.letters(560))
    }
}
