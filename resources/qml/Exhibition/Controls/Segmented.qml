pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

// A few choices side by side, one of which is chosen. It never chooses itself: it says `chose`.
FocusScope {
    id: root

    required property list<string> labels
    required property int current
    property string name: ""

    signal chose(index: int)

    implicitHeight: row.implicitHeight + 2 * Theme.space1
    implicitWidth: row.implicitWidth + 2 * Theme.space1

    Accessible.name: name
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        radius: height / 2
    }

    Row {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space1

        Repeater {
            model: root.labels

            PillButton {
                required property int index
                required property string modelData

                readonly property bool isChosen: index === root.current

                ground: isChosen ? Theme.ink : Theme.clear
                isChoice: true
                isMarked: isChosen
                leftPadding: Theme.space3
                letters: isChosen ? Theme.overInk : Theme.ink
                rightPadding: Theme.space3
                text: modelData
                textSize: Theme.textSmall
                width: row.width / root.labels.length

                Accessible.role: Accessible.RadioButton

                onClicked: root.chose(index)
            }
        }
    }
}
