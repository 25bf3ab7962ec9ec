"""The plans of the halls with their booths."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BoothRow:
    """A booth; position and size in metres from the hall’s corner."""

    booth_id: str = ""
    code: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    exhibitor_id: str = ""
    label: str = ""
    flag: str = ""
    tint: str = ""


@dataclass(frozen=True, slots=True)
class HallRow:
    """A hall; size in metres."""

    hall_id: str = ""
    name: str = ""
    venue: str = ""
    booths: tuple[BoothRow, ...] = ()
    width: float = 0.0
    height: float = 0.0
    badge_text: str = ""


@dataclass(frozen=True, slots=True)
class HallsProps:
    """What the screen shows."""

    halls: tuple[HallRow, ...] = ()
    current: str = ""


@QmlElement
@QmlUncreatable("Python makes it")
class Halls(ViewModel):
    """The plans of the halls with their booths."""

    _props: HallsProps

    currentChanged = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        models = {
            "halls": Rows(HallRow, {"booths": BoothRow}),
        }
        super().__init__(HallsProps(), models, parent)

    @Property(Rows, constant=True)
    def halls(self) -> Rows:
        return self._models["halls"]

    @Property(str, notify=currentChanged)
    def current(self) -> str:
        return self._props.current

    @Slot(str)
    def choose(self, hall_id: str) -> None:
        self._act("choose", hall_id)

    @Slot(str)
    def open(self, exhibitor_id: str) -> None:
        self._act("open", exhibitor_id)
