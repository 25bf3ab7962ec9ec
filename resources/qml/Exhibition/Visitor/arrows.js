.pragma library

// Moves the keyboard to what lies nearest in an arrow's direction: no grid or list needs keys of its own.

function stops(item, found) {
    for (const child of item.children) {
        if (!child.visible || !child.enabled)
            continue;
        if (child.activeFocusOnTab)
            found.push(child);
        stops(child, found);
    }
    return found;
}

// How far `to` is from `from` when going along (dx, dy); Infinity where it lies another way.
function distance(from, to, dx, dy) {
    const across = dx === 0 ? 1 : 0;
    const along = dx === 0
        ? (dy > 0 ? to.y - (from.y + from.height) : from.y - (to.y + to.height))
        : (dx > 0 ? to.x - (from.x + from.width) : from.x - (to.x + to.width));
    const slack = Math.min(from.width, from.height, to.width, to.height) / 2;
    if (along < -slack)
        return Infinity;
    const gap = across
        ? Math.max(0, to.x - (from.x + from.width), from.x - (to.x + to.width))
        : Math.max(0, to.y - (from.y + from.height), from.y - (to.y + to.height));
    // Sideways means along the same line; up and down may drift.
    if (!across && gap > 0)
        return Infinity;
    const centres = across
        ? Math.abs(to.x + to.width / 2 - from.x - from.width / 2)
        : Math.abs(to.y + to.height / 2 - from.y - from.height / 2);
    return Math.max(0, along) + 3 * gap + centres / 4;
}

// Returns whether `key` is an arrow that led somewhere.
function move(root, key, from) {
    const directions = new Map([
        [Qt.Key_Left, [-1, 0]], [Qt.Key_Right, [1, 0]], [Qt.Key_Up, [0, -1]], [Qt.Key_Down, [0, 1]]
    ]);
    const direction = directions.get(key);
    if (!direction || !from)
        return false;
    const here = from.mapToItem(root, 0, 0, from.width, from.height);
    let best = null;
    let least = Infinity;
    for (const stop of stops(root, [])) {
        if (stop === from)
            continue;
        const there = stop.mapToItem(root, 0, 0, stop.width, stop.height);
        const far = distance(here, there, direction[0], direction[1]);
        if (far < least) {
            least = far;
            best = stop;
        }
    }
    if (best === null)
        return false;
    best.forceActiveFocus(Qt.TabFocusReason);
    return true;
}
