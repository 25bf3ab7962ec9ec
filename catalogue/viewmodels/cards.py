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
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from catalogue.services.browse import PAGE
from catalogue.viewmodels.card_row import CardRow
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import FIRST_ROLE, camel

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAGES_KEPT = 8
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
            page = self._load(number // PAGE) or ()
            self._keep(number // PAGE, page)
        place = number % PAGE
        return page[place] if place < len(page) else _BLANK

    @property
    def held(self) -> tuple[int, ...]:
        """The numbers of the pages that are held."""
        return tuple(self._pages)

    def show(self, rows: Sequence[CardRow]) -> None:
        """Show these rows and no others, all held at once: what stays at either end stays in place."""
        old = tuple(self.row(number) for number in range(self._total))
        head = _alike(rows, old)
        tail = _alike(rows[head:][::-1], old[head:][::-1])
        pages = {start // PAGE: tuple(rows[start : start + PAGE]) for start in range(0, len(rows), PAGE)}
        if head + tail < len(old):
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._take(head + tail, old[:head] + old[len(old) - tail :])
            self.endRemoveRows()
        if head + tail < len(rows):
            self.beginInsertRows(QModelIndex(), head, len(rows) - tail - 1)
            self._take(len(rows), (*old[:head], *rows[head : len(rows) - tail], *old[len(old) - tail :]))
            self.endInsertRows()
        self._load = lambda number: pages.get(number, ())
        for number, page in pages.items():
            self.set_page(number, page)
        if len(rows) != len(old):
            self.countChanged.emit(len(rows))

    def reset(self, total: int, first: Page, load: Load) -> None:
        """Show `total` other rows that begin with the page `first`."""
        changed = total != self._total
        self.beginResetModel()
        self._total, self._load = total, load
        self._pages.clear()
        if total:
            self._pages[0] = first
        self.endResetModel()
        if changed:
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

    def _take(self, total: int, rows: Sequence[CardRow]) -> None:
        self._total = total
        self._pages.clear()
        self._pages.update(
            {start // PAGE: tuple(rows[start : start + PAGE]) for start in range(0, len(rows), PAGE)}
        )

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
