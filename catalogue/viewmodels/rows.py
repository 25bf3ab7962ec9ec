"""A list of frozen dataclasses as an item model: one role a field, named in camel case."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
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

from catalogue.viewmodels.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.ItemDataRole's DisplayRole and the first after UserRole, as numbers: the namespace Qt makes its hundred
# enumerations when it is first touched, 12 ms before the first frame.
DISPLAY_ROLE = 0
FIRST_ROLE = 0x0101


def camel(name: str) -> str:
    """`is_on_air` → `isOnAir`."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


@QmlElement
@QmlUncreatable("Python hands its rows in")
class Rows(QAbstractListModel):
    """Shows a tuple of rows of one frozen dataclass; the first field names the row.

    A field named in `nested` holds rows itself and is shown as a Rows of its own, kept as long as its row is.
    Rows named in `reused`, too, take over others' places without being made anew: a delegate costs a
    millisecond, and values that are ordered by their counts change places at each keystroke.
    """

    countChanged = Signal(int)

    def __init__(
        self,
        row_type: type[Any],
        nested: Mapping[str, type[Any]] | None = None,
        parent: QObject | None = None,
        *,
        reused: Container[str] = (),
        is_reused: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reused = reused
        self._is_reused = is_reused
        self._nested = dict(nested or {})
        self._fields = tuple(field.name for field in fields(row_type))
        self._rows: tuple[Any, ...] = ()
        self._children: list[dict[str, Rows]] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + place: QByteArray(camel(name).encode()) for place, name in enumerate(self._fields)
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        name = self._fields[place]
        if name in self._nested:
            return self._children[index.row()][name]
        return getattr(self._rows[index.row()], name)

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows`: rows kept at either end stay, what lies between is removed and inserted anew."""
        new = tuple(rows)
        old = self._rows
        if new == old:
            return
        key = self._fields[0]
        names, before = [getattr(row, key) for row in new], [getattr(row, key) for row in old]
        head = min(len(new), len(old)) if self._is_reused else _alike(names, before)
        tail = _alike(names[head:][::-1], before[head:][::-1])
        if head + tail < len(old):
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            gone = self._children[head : len(old) - tail]
            del self._children[head : len(old) - tail]
            self.endRemoveRows()
            for children in gone:
                for child in children.values():
                    child.deleteLater()
        if head + tail < len(new):
            last = len(new) - tail
            made = [self._children_of(row) for row in new[head:last]]
            self.beginInsertRows(QModelIndex(), head, last - 1)
            self._rows = self._rows[:head] + new[head:last] + self._rows[head:]
            self._children[head:head] = made
            self.endInsertRows()
        self._change(new)
        if len(new) != len(old):
            self.countChanged.emit(len(new))

    def _children_of(self, row: Any) -> dict[str, Rows]:
        children = {
            name: Rows(row_type, parent=self, is_reused=name in self._reused)
            for name, row_type in self._nested.items()
        }
        for name, child in children.items():
            child.replace(getattr(row, name))
        return children

    def _change(self, new: tuple[Any, ...]) -> None:
        """Take over the values of rows that stayed, telling each changed row and its roles."""
        old, self._rows = self._rows, new
        for number, (was, now) in enumerate(zip(old, new, strict=True)):
            if was is now or was == now:
                continue
            roles = []
            for place, name in enumerate(self._fields):
                if getattr(was, name) == getattr(now, name):
                    continue
                if name in self._nested:
                    self._children[number][name].replace(getattr(now, name))
                else:
                    roles.append(FIRST_ROLE + place)
            if roles:
                self.dataChanged.emit(self.index(number), self.index(number), roles)


def _alike(left: Sequence[object], right: Sequence[object]) -> int:
    """How many elements at the start are the same."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count
