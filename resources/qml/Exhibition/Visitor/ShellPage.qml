import QtQuick

// One section: made when it is first visited, then kept with its scroll and its filters.
Loader {
    id: root

    required property bool isCurrent
    property bool wasVisited: false

    active: wasVisited
    anchors.fill: parent
    focus: isCurrent
    visible: isCurrent

    Component.onCompleted: wasVisited = isCurrent
    onIsCurrentChanged: wasVisited = wasVisited || isCurrent
}
