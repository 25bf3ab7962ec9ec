"""The cards of a grid as an item model that loads its rows by pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement

from catalogue.services.browse import PAGE
from catalogue.viewmodels.card_row import CardRow
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import DISPLAY_ROLE, FIRST_ROLE, camel

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAGES_KEPT = 24
_FIELDS = tuple(field.name for field in fields(CardRow))
_BLANK = CardRow()

Page = tuple[CardRow, ...]
Load = Callable[[int], Page | None]


def _nothing(_: int) -> Page:
    return ()


@QmlElement
@QmlUncreatable("Python hands its rows in")
class Cards(QAbstractListModel):
    """`total` rows, of which the pages last looked at are held.

    `load(page)` is asked for a page's rows; it answers at once, or with None and a later `set_page`. A row
    that isn't there yet has empty roles.
    """

    countChanged = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._load: Load = _nothing

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._total

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(camel(name).encode()) for place, name in enumerate(_FIELDS)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(_FIELDS):
            return None
        return getattr(self.row(index.row()), _FIELDS[place])

    def row(self, number: int) -> CardRow:
        """The row, asking for its page where it isn't held."""
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._load(number // PAGE) or ()
            self._keep(number // PAGE, page)
        place = number % PAGE
        return page[place] if place < len(page) else _BLANK

    @property
    def held(self) -> tuple[int, ...]:
        """The numbers of the pages that are held."""
        return tuple(self._pages)

    def show(self, rows: Sequence[CardRow]) -> None:
        """Show these rows and no others."""
        pages = {start // PAGE: tuple(rows[start : start + PAGE]) for start in range(0, len(rows), PAGE)}
        self.put(len(rows), pages.get(0, ()), pages.get)

    def put(self, total: int, first: Page, load: Load) -> None:
        """Show `total` rows that begin with the page `first`; `load` is asked for the others.

        Of one page, the rows that stay at either end stay in place. The model is never reset: a view that was
        just preparing a row then complains of an index that is out of range (6.11.3).
        """
        old = self._pages.get(0, ()) if max(total, self._total) <= PAGE else ()
        head = _alike(first, old)
        tail = _alike(first[head:][::-1], old[head:][::-1])
        gone, new, before = self._total - head - tail, total - head - tail, self._total
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._total -= gone
            self._pages.clear()
            self._pages[0] = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        self._load = load
        if new:
            self.beginInsertRows(QModelIndex(), head, head + new - 1)
            self._total = total
            self._pages.clear()
            stayed = old[len(old) - tail :]
            self._pages[0] = (*old[:head], *first[head : len(first) - tail], *stayed)
            self.endInsertRows()
        self.set_page(0, first)
        if total != before:
            self.countChanged.emit(total)

    def is_showing(self, total: int, ids: Sequence[str]) -> bool:
        """Whether there are `total` rows and the first of them are these."""
        page = self._pages.get(0, ())
        return total == self._total and [row.card_id for row in page] == list(ids)

    def set_page(self, number: int, rows: Page) -> None:
        """Take over a page's rows and tell those that changed."""
        before = self._pages.get(number, ())
        self._keep(number, rows)
        first = number * PAGE
        for place, row in enumerate(rows[: max(0, self._total - first)]):
            was = before[place] if place < len(before) else _BLANK
            if was == row:
                continue
            changed = [at for at, name in enumerate(_FIELDS) if getattr(was, name) != getattr(row, name)]
            index = self.index(first + place)
            self.dataChanged.emit(index, index, [FIRST_ROLE + at for at in changed])

    def _keep(self, number: int, rows: Page) -> None:
        self._pages[number] = rows
        self._pages.move_to_end(number)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)


def _alike(left: Sequence[CardRow], right: Sequence[CardRow]) -> int:
    """How many rows at the start are of the same listings."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if (one.kind, one.card_id) != (other.kind, other.card_id):
            break
        count += 1
    return count
