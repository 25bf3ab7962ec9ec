"""One kind of listing to search, filter and look through."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import Key, Kind
from catalogue.model.query import Sort
from catalogue.services.ask import Ask
from catalogue.viewmodels.browse_props import (
    BrowseProps,
    SortRow,
    WayOutRow,
)
from catalogue.viewmodels.cards import Cards
from catalogue.viewmodels.facet_rows import ChipRow, FacetRow, FacetValueRow
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.seeking import Seeking
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Browse(ViewModel):
    """One kind of listing to search, filter and look through."""

    _props: BrowseProps

    kindChanged = Signal(str)
    titleChanged = Signal(str)
    textChanged = Signal(str)
    totalChanged = Signal(int)
    totalTextChanged = Signal(str)
    allTextChanged = Signal(str)
    isLoadingChanged = Signal(bool)
    errorTextChanged = Signal(str)
    isEmptyChanged = Signal(bool)
    searchedInsteadChanged = Signal(str)
    chosenCountChanged = Signal(int)
    sortChanged = Signal(str)
    sortLabelChanged = Signal(str)
    scrollChanged = Signal(float)
    selectedIdChanged = Signal(str)

    def __init__(self, kind: Kind, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "facets": Rows(FacetRow, {"values": FacetValueRow}, reused=("values",)),
            "chips": Rows(ChipRow),
            "sorts": Rows(SortRow),
            "ways_out": Rows(WayOutRow),
        }
        super().__init__(BrowseProps(), models, parent)
        self._cards = Cards(parent=self)
        self._seeking = Seeking(Ask.of(kind), ways, self, self._cards)

    @property
    def seeking(self) -> Seeking:
        """What is asked and found here."""
        return self._seeking

    @Property(Cards, constant=True)
    def cards(self) -> Cards:
        return self._cards

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        return self._props.kind

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        return self._props.total

    @Property(str, notify=totalTextChanged)
    def totalText(self) -> str:
        return self._props.total_text

    @Property(str, notify=allTextChanged)
    def allText(self) -> str:
        return self._props.all_text

    @Property(bool, notify=isLoadingChanged)
    def isLoading(self) -> bool:
        return self._props.is_loading

    @Property(str, notify=errorTextChanged)
    def errorText(self) -> str:
        return self._props.error_text

    @Property(bool, notify=isEmptyChanged)
    def isEmpty(self) -> bool:
        return self._props.is_empty

    @Property(str, notify=searchedInsteadChanged)
    def searchedInstead(self) -> str:
        return self._props.searched_instead

    @Property(Rows, constant=True)
    def facets(self) -> Rows:
        return self._models["facets"]

    @Property(Rows, constant=True)
    def chips(self) -> Rows:
        return self._models["chips"]

    @Property(int, notify=chosenCountChanged)
    def chosenCount(self) -> int:
        return self._props.chosen_count

    @Property(str, notify=sortChanged)
    def sort(self) -> str:
        return self._props.sort

    @Property(str, notify=sortLabelChanged)
    def sortLabel(self) -> str:
        return self._props.sort_label

    @Property(Rows, constant=True)
    def sorts(self) -> Rows:
        return self._models["sorts"]

    @Property(Rows, constant=True)
    def waysOut(self) -> Rows:
        return self._models["ways_out"]

    @Property(float, notify=scrollChanged)
    def scroll(self) -> float:
        return self._props.scroll

    @scroll.setter  # type: ignore[no-redef]
    def scroll(self, value: float) -> None:
        self._seeking.scroll_to(value)

    @Property(str, notify=selectedIdChanged)
    def selectedId(self) -> str:
        return self._props.selected_id

    @Slot(str)
    def search(self, text: str) -> None:
        self._seeking.ways.search(text)

    @Slot(str, str)
    def toggle(self, facet: str, value: str) -> None:
        self._seeking.toggle(facet, value)

    @Slot()
    def clearAll(self) -> None:
        self._seeking.take(self._seeking.ask.cleared())

    @Slot(str)
    def setSort(self, value: str) -> None:
        self._seeking.take(self._seeking.ask.sorted_by(Sort(value)))

    @Slot(int)
    def takeWayOut(self, row: int) -> None:
        self._seeking.take_way_out(row)

    @Slot(str, bool)
    def setOpen(self, facet: str, is_open: bool) -> None:
        self._seeking.take(self._seeking.ask.spread(facet, is_open))

    @Slot(str, str)
    def searchFacet(self, facet: str, text: str) -> None:
        self._seeking.take(self._seeking.ask.sought(facet, text))

    @Slot(str)
    def open(self, thing_id: str) -> None:
        self._seeking.ways.select(Key(self._props.kind, thing_id))

    @Slot(str)
    def toggleSaved(self, thing_id: str) -> None:
        self._seeking.ways.toggle_saved(Key(self._props.kind, thing_id))
