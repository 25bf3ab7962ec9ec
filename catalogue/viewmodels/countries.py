"""The countries of the fair and of the Belt and Road list."""

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
class CountryRow:
    """A country and what the fair has of it."""

    code: str = ""
    name: str = ""
    flag: str = ""
    line: str = ""
    is_member: bool = False


@dataclass(frozen=True, slots=True)
class CountriesProps:
    """What the screen shows."""

    cards: tuple[CountryRow, ...] = ()
    needle: str = ""
    only_members: bool = False
    total_text: str = ""


@QmlElement
@QmlUncreatable("Python makes it")
class Countries(ViewModel):
    """The countries of the fair and of the Belt and Road list."""

    _props: CountriesProps

    needleChanged = Signal(str)
    onlyMembersChanged = Signal(bool)
    totalTextChanged = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        models = {
            "cards": Rows(CountryRow),
        }
        super().__init__(CountriesProps(), models, parent)

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        return self._models["cards"]

    @Property(str, notify=needleChanged)
    def needle(self) -> str:
        return self._props.needle

    @Property(bool, notify=onlyMembersChanged)
    def onlyMembers(self) -> bool:
        return self._props.only_members

    @Property(str, notify=totalTextChanged)
    def totalText(self) -> str:
        return self._props.total_text

    @Slot(str)
    def search(self, text: str) -> None:
        self._act("search", text)

    @Slot(bool)
    def setOnlyMembers(self, only: bool) -> None:
        self._act("setOnlyMembers", only)

    @Slot(str)
    def open(self, code: str) -> None:
        self._act("open", code)
