"""The countries of the fair and of the Belt and Road list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import COUNTRY, Key
from catalogue.services.countries import CountryCard
from catalogue.viewmodels.countries_props import CountriesInputs, CountriesProps, CountryRow, derive
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Countries(ViewModel):
    """The countries of the fair and of the Belt and Road list."""

    _props: CountriesProps

    needleChanged = Signal(str)
    onlyMembersChanged = Signal(bool)
    totalTextChanged = Signal(str)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "cards": Rows(CountryRow),
        }
        super().__init__(CountriesProps(), models, parent)
        self._ways = ways
        self._inputs: CountriesInputs | None = None

    def feed(self, reader: Reader, countries: tuple[CountryCard, ...]) -> None:
        """Show these countries; what the visitor looks for stays."""
        asked = (self._inputs.needle, self._inputs.only_members) if self._inputs else ("", False)
        self._take(CountriesInputs(reader, countries, *asked))

    def _take(self, inputs: CountriesInputs) -> None:
        self._inputs = inputs
        self.show(derive(inputs))

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
        if self._inputs is not None:
            self._take(replace(self._inputs, needle=text))

    @Slot(bool)
    def setOnlyMembers(self, only: bool) -> None:
        if self._inputs is not None:
            self._take(replace(self._inputs, only_members=only))

    @Slot(str)
    def open(self, code: str) -> None:
        self._ways.open(Key(COUNTRY, code))
