"""The cards of a grid as an item model that loads its rows by pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import FIRST_ROLE, camel

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 256
_PAGES_KEPT = 8


@dataclass(frozen=True, slots=True)
class CardRow:
    """What one card shows, ready to paint."""

    card_id: str = ""
    kind: str = ""
    name: str = ""
    second: str = ""
    is_fallback: bool = False
    language_mark: str = ""
    art: str = ""
    picture: str = ""
    tint: str = ""
    flag: str = ""
    country_name: str = ""
    exhibitor_name: str = ""
    price_text: str = ""
    is_price_illustrative: bool = False
    place_text: str = ""
    badge: str = ""
    badge_text: str = ""
    is_live: bool = False
    state_text: str = ""
    time_text: str = ""
    is_saved: bool = False
    accessible_name: str = ""


_FIELDS = tuple(field.name for field in fields(CardRow))
_BLANK = CardRow()


@QmlElement
@QmlUncreatable("Python hands its rows in")
class Cards(QAbstractListModel):
    """`total` rows, of which the pages last looked at are held.

    `load(page)` is asked for a page's rows; it answers at once, or with None and a later `set_page`. A row not
    yet there has empty roles.
    """

    countChanged = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, tuple[CardRow, ...]] = OrderedDict()
        self._load: Callable[[int], tuple[CardRow, ...] | None] | None = None

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._total

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(camel(name).encode()) for place, name in enumerate(_FIELDS)}

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(_FIELDS):
            return None
        return getattr(self.row(index.row()), _FIELDS[place])

    def row(self, number: int) -> CardRow:
        """The row, asking for its page where it isn't held."""
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._ask(number // PAGE)
        place = number % PAGE
        return page[place] if place < len(page) else _BLANK

    def show(self, rows: Sequence[CardRow]) -> None:
        """Show these rows and no others."""
        pages = {start // PAGE: tuple(rows[start : start + PAGE]) for start in range(0, len(rows), PAGE)}
        self.reset(len(rows), pages.get)

    def reset(self, total: int, load: Callable[[int], tuple[CardRow, ...] | None]) -> None:
        """Show `total` other rows."""
        changed = total != self._total
        self.beginResetModel()
        self._total, self._load = total, load
        self._pages.clear()
        self.endResetModel()
        if changed:
            self.countChanged.emit(total)

    def set_page(self, number: int, rows: tuple[CardRow, ...]) -> None:
        """Take over a page's rows and tell those that changed."""
        before = self._pages.get(number, ())
        self._keep(number, rows)
        first = number * PAGE
        for place, row in enumerate(rows):
            was = before[place] if place < len(before) else None
            if was == row or first + place >= self._total:
                continue
            roles = [
                FIRST_ROLE + at
                for at, name in enumerate(_FIELDS)
                if was is None or getattr(was, name) != getattr(row, name)
            ]
            self.dataChanged.emit(self.index(first + place), self.index(first + place), roles)

    def _ask(self, number: int) -> tuple[CardRow, ...]:
        rows = self._load(number) if self._load is not None else None
        if rows is None:
            return ()
        self._keep(number, rows)
        return rows

    def _keep(self, number: int, rows: tuple[CardRow, ...]) -> None:
        self._pages[number] = rows
        self._pages.move_to_end(number)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
