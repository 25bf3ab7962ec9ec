"""What the visitor saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import Key
from catalogue.viewmodels.cards import Cards
from catalogue.viewmodels.my_list_props import MyListProps
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class MyList(ViewModel):
    """What the visitor saved."""

    _props: MyListProps

    isEmptyChanged = Signal(bool)
    canUndoChanged = Signal(bool)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        super().__init__(MyListProps(), parent=parent)
        self._ways = ways
        self._cards = Cards(parent=self)

    @Property(Cards, constant=True)
    def cards(self) -> Cards:
        return self._cards

    @Property(bool, notify=isEmptyChanged)
    def isEmpty(self) -> bool:
        return self._props.is_empty

    @Property(bool, notify=canUndoChanged)
    def canUndo(self) -> bool:
        return self._props.can_undo

    @Slot(str, str)
    def open(self, kind: str, thing_id: str) -> None:
        self._ways.open(Key(kind, thing_id))

    @Slot(str, str)
    def remove(self, kind: str, thing_id: str) -> None:
        self._ways.remove(Key(kind, thing_id))

    @Slot()
    def undo(self) -> None:
        self._ways.undo_removal()
