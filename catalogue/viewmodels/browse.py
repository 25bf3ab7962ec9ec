"""One kind of listing to search, filter and look through."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.cards import Cards
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FacetValueRow:
    """A value to choose; share is its count against the largest, 0 to 1."""

    value: str = ""
    label: str = ""
    flag: str = ""
    count: int = 0
    count_text: str = ""
    share: float = 0.0
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A facet with those of its values that are shown."""

    facet: str = ""
    title: str = ""
    values: tuple[FacetValueRow, ...] = ()
    is_long: bool = False
    is_open: bool = False
    needle: str = ""


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A chosen value."""

    key: str = ""
    facet: str = ""
    value: str = ""
    label: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class SortRow:
    """An order to choose."""

    value: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class WayOutRow:
    """What to drop where nothing is found."""

    label: str = ""
    total_text: str = ""


@dataclass(frozen=True, slots=True)
class BrowseProps:
    """What the screen shows."""

    kind: str = ""
    title: str = ""
    text: str = ""
    total: int = 0
    total_text: str = ""
    all_text: str = ""
    is_loading: bool = False
    error_text: str = ""
    is_empty: bool = False
    searched_instead: str = ""
    facets: tuple[FacetRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()
    chosen_count: int = 0
    sort: str = ""
    sort_label: str = ""
    sorts: tuple[SortRow, ...] = ()
    ways_out: tuple[WayOutRow, ...] = ()
    scroll: float = 0.0
    selected_id: str = ""


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

    def __init__(self, parent: QObject | None = None) -> None:
        models = {
            "facets": Rows(FacetRow, {"values": FacetValueRow}),
            "chips": Rows(ChipRow),
            "sorts": Rows(SortRow),
            "ways_out": Rows(WayOutRow),
        }
        super().__init__(BrowseProps(), models, parent)
        self._cards = Cards(parent=self)

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
        self.show(replace(self._props, scroll=value))

    @Property(str, notify=selectedIdChanged)
    def selectedId(self) -> str:
        return self._props.selected_id

    @Slot(str)
    def search(self, text: str) -> None:
        self._act("search", text)

    @Slot(str, str)
    def toggle(self, facet: str, value: str) -> None:
        self._act("toggle", facet, value)

    @Slot()
    def clearAll(self) -> None:
        self._act("clearAll")

    @Slot(str)
    def clearFacet(self, facet: str) -> None:
        self._act("clearFacet", facet)

    @Slot(str)
    def setSort(self, value: str) -> None:
        self._act("setSort", value)

    @Slot(int)
    def takeWayOut(self, row: int) -> None:
        self._act("takeWayOut", row)

    @Slot(str, bool)
    def setOpen(self, facet: str, is_open: bool) -> None:
        self._act("setOpen", facet, is_open)

    @Slot(str, str)
    def searchFacet(self, facet: str, text: str) -> None:
        self._act("searchFacet", facet, text)

    @Slot(str)
    def open(self, thing_id: str) -> None:
        self._act("open", thing_id)

    @Slot(str)
    def toggleSaved(self, thing_id: str) -> None:
        self._act("toggleSaved", thing_id)
