"""What a careful eye would find wrong on a screen: cut text, text on text, a picture that isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

_ALIGN_RIGHT = 2
_ALIGN_CENTRE = 4
# A glyph's overhang and the rounding of a baseline: less than this is no flaw anybody sees.
_SLACK = 1.5
# The width of a space, in sizes of the letters.
_SPACE = 0.3


@dataclass(frozen=True, slots=True)
class Flaw:
    """`what` is cut, overlap or picture; `detail` the text or the address of the picture."""

    what: str
    detail: str


def visible_items(item: QQuickItem, area: QRectF) -> Iterator[QQuickItem]:
    """`item` and all below it that show inside `area` (scene coordinates); clipped parts don't count."""
    if not item.isVisible() or item.opacity() == 0:
        return
    shown = scene_rect(item)
    if item.clip():
        area = area.intersected(shown)
        if area.isEmpty():
            return
    if area.intersects(shown):
        yield item
    for child in item.childItems():
        yield from visible_items(child, area)


def scene_rect(item: QQuickItem) -> QRectF:
    """Where the item is, in scene coordinates."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_a(item: QObject, qt_class: str) -> bool:
    """Whether `item` is of the Qt class of that name or made from it (QML gives types names of their own)."""
    return item.inherits(qt_class)


def flaws(window: QQuickWindow) -> list[Flaw]:
    """Every flaw of what `window` shows now."""
    found: list[Flaw] = []
    area = QRectF(0, 0, window.width(), window.height())
    texts_by_parent: dict[QQuickItem, list[QQuickItem]] = {}
    for item in visible_items(window.contentItem(), area):
        if is_a(item, "QQuickText"):
            if is_cut(item):
                found.append(Flaw("cut", str(item.property("text"))))
            parent = item.parentItem()
            if parent is not None and str(item.property("text")):
                texts_by_parent.setdefault(parent, []).append(item)
        elif is_a(item, "QQuickImage") and is_missing(item):
            found.append(Flaw("picture", item.property("source").toString()))
        elif item.property("isEmpty") is True and is_a(item, "QQuickRectangle"):
            found.append(Flaw("picture", "an empty box"))
    for siblings in texts_by_parent.values():
        found += overlaps(siblings)
    return found


def is_cut(text: QQuickItem) -> bool:
    """Whether part of the text can't be read; a label with `mayElide` says its whole text elsewhere."""
    if not str(text.property("text")) or bool(text.property("mayElide")):
        return False
    if bool(text.property("truncated")):
        return True
    # Qt counts the space that ends a wrapped line.
    slack = _SLACK + (_SPACE * text.property("font").pixelSize() if text.property("lineCount") > 1 else 0)
    return float(text.property("contentWidth")) > text.width() + slack and text.width() > 0


def is_missing(image: QQuickItem) -> bool:
    """Whether there should be a picture and none has been read."""
    return bool(image.property("source").toString()) and image.implicitWidth() <= 0


def painted_rect(text: QQuickItem) -> QRectF:
    """Where the letters are, in scene coordinates: narrower than the item where it has room to spare."""
    width = min(float(text.property("contentWidth")), text.width())
    height = min(float(text.property("contentHeight")), text.height())
    spare = text.width() - width
    left = {_ALIGN_RIGHT: spare, _ALIGN_CENTRE: spare / 2}.get(_alignment(text), 0.0)
    return text.mapRectToScene(QRectF(left, 0, width, height))


def _alignment(text: QQuickItem) -> int:
    """Qt.AlignmentFlag of the letters, mirrored or not; PySide can't read the enumeration as a property."""
    context = QQmlEngine.contextForObject(text)
    value = QQmlExpression(context, text, "effectiveHorizontalAlignment").evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def overlaps(texts: list[QQuickItem]) -> list[Flaw]:
    """Pairs of texts of one parent whose letters lie on each other."""
    found = []
    rects = [(painted_rect(text), str(text.property("text"))) for text in texts]
    for index, (rect, value) in enumerate(rects):
        for other, other_value in rects[index + 1 :]:
            shared = rect.intersected(other)
            if shared.width() > 2 * _SLACK and shared.height() > 4 * _SLACK:
                found.append(Flaw("overlap", f"{value} / {other_value}"))
    return found
