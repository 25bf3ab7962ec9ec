"""The plans of the halls with their booths."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import Key, Kind
from catalogue.services.halls import Hall
from catalogue.viewmodels.halls_props import BoothRow, HallRow, HallsInputs, HallsProps, derive
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Halls(ViewModel):
    """The plans of the halls with their booths."""

    _props: HallsProps

    currentChanged = Signal(str)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "halls": Rows(HallRow, {"booths": BoothRow}),
        }
        super().__init__(HallsProps(), models, parent)
        self._ways = ways
        self._inputs: HallsInputs | None = None

    def feed(self, reader: Reader, halls: tuple[Hall, ...]) -> None:
        """Show these halls; the one the visitor chose stays."""
        self._take(HallsInputs(reader, halls, self._inputs.chosen if self._inputs else ""))

    def _take(self, inputs: HallsInputs) -> None:
        self._inputs = inputs
        self.show(derive(inputs))

    @Property(Rows, constant=True)
    def halls(self) -> Rows:
        return self._models["halls"]

    @Property(str, notify=currentChanged)
    def current(self) -> str:
        return self._props.current

    @Slot(str)
    def choose(self, hall_id: str) -> None:
        if self._inputs is not None:
            self._take(replace(self._inputs, chosen=hall_id))

    @Slot(str)
    def open(self, exhibitor_id: str) -> None:
        self._ways.open(Key(Kind.EXHIBITOR.value, exhibitor_id))
