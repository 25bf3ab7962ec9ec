"""One product, exhibitor, session or country with everything known about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """A mark of truth or state; tone is amber, jade, accent or plain."""

    text: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class CrumbRow:
    """A way to something related: a country, a category."""

    label: str = ""
    kind: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with its unit, the numbers of its sources, and those in words (a line a source)."""

    label: str = ""
    value: str = ""
    sources: str = ""
    note: str = ""
    is_illustrative: bool = False
    source_text: str = ""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A country named in a coverage."""

    flag: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """What an exhibitor reaches: a number of something, and those known by name."""

    number: str = ""
    label: str = ""
    as_of: str = ""
    note: str = ""
    named: tuple[NamedRow, ...] = ()
    source_text: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A thing one can go on to."""

    thing_id: str = ""
    kind: str = ""
    name: str = ""
    line: str = ""
    flag: str = ""
    art: str = ""
    tint: str = ""
    is_live: bool = False
    badge: str = ""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Things of one sort under a title."""

    title: str = ""
    items: tuple[LinkRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Who says so; an address only where it may be linked."""

    number: int = 0
    title: str = ""
    publisher: str = ""
    date: str = ""
    reliability: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class DetailProps:
    """What the screen shows."""

    is_open: bool = False
    kind: str = ""
    thing_id: str = ""
    title: str = ""
    second: str = ""
    language_mark: str = ""
    badges: tuple[BadgeRow, ...] = ()
    art: str = ""
    picture: str = ""
    tint: str = ""
    flag: str = ""
    country_name: str = ""
    country_code: str = ""
    crumbs: tuple[CrumbRow, ...] = ()
    summary: str = ""
    summary_mark: str = ""
    price_text: str = ""
    is_price_illustrative: bool = False
    facts: tuple[FactRow, ...] = ()
    coverages: tuple[CoverageRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()
    on_air_title: str = ""
    on_air_line: str = ""
    next_title: str = ""
    next_line: str = ""
    is_saved: bool = False
    scroll: float = 0.0


@QmlElement
@QmlUncreatable("Python makes it")
class Detail(ViewModel):
    """Everything known about one thing."""

    _props: DetailProps

    isOpenChanged = Signal(bool)
    kindChanged = Signal(str)
    thingIdChanged = Signal(str)
    titleChanged = Signal(str)
    secondChanged = Signal(str)
    languageMarkChanged = Signal(str)
    artChanged = Signal(str)
    pictureChanged = Signal(str)
    tintChanged = Signal(str)
    flagChanged = Signal(str)
    countryNameChanged = Signal(str)
    countryCodeChanged = Signal(str)
    summaryChanged = Signal(str)
    summaryMarkChanged = Signal(str)
    priceTextChanged = Signal(str)
    isPriceIllustrativeChanged = Signal(bool)
    onAirTitleChanged = Signal(str)
    onAirLineChanged = Signal(str)
    nextTitleChanged = Signal(str)
    nextLineChanged = Signal(str)
    isSavedChanged = Signal(bool)
    scrollChanged = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        models = {
            "badges": Rows(BadgeRow),
            "crumbs": Rows(CrumbRow),
            "facts": Rows(FactRow),
            "coverages": Rows(CoverageRow, {"named": NamedRow}),
            "groups": Rows(GroupRow, {"items": LinkRow}),
            "sources": Rows(SourceRow),
        }
        super().__init__(DetailProps(), models, parent)

    @Property(bool, notify=isOpenChanged)
    def isOpen(self) -> bool:
        return self._props.is_open

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        return self._props.kind

    @Property(str, notify=thingIdChanged)
    def thingId(self) -> str:
        return self._props.thing_id

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=secondChanged)
    def second(self) -> str:
        return self._props.second

    @Property(str, notify=languageMarkChanged)
    def languageMark(self) -> str:
        return self._props.language_mark

    @Property(Rows, constant=True)
    def badges(self) -> Rows:
        return self._models["badges"]

    @Property(str, notify=artChanged)
    def art(self) -> str:
        return self._props.art

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=tintChanged)
    def tint(self) -> str:
        return self._props.tint

    @Property(str, notify=flagChanged)
    def flag(self) -> str:
        return self._props.flag

    @Property(str, notify=countryNameChanged)
    def countryName(self) -> str:
        return self._props.country_name

    @Property(str, notify=countryCodeChanged)
    def countryCode(self) -> str:
        return self._props.country_code

    @Property(Rows, constant=True)
    def crumbs(self) -> Rows:
        return self._models["crumbs"]

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=summaryMarkChanged)
    def summaryMark(self) -> str:
        return self._props.summary_mark

    @Property(str, notify=priceTextChanged)
    def priceText(self) -> str:
        return self._props.price_text

    @Property(bool, notify=isPriceIllustrativeChanged)
    def isPriceIllustrative(self) -> bool:
        return self._props.is_price_illustrative

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        return self._models["facts"]

    @Property(Rows, constant=True)
    def coverages(self) -> Rows:
        return self._models["coverages"]

    @Property(Rows, constant=True)
    def groups(self) -> Rows:
        return self._models["groups"]

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        return self._models["sources"]

    @Property(str, notify=onAirTitleChanged)
    def onAirTitle(self) -> str:
        return self._props.on_air_title

    @Property(str, notify=onAirLineChanged)
    def onAirLine(self) -> str:
        return self._props.on_air_line

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        return self._props.next_title

    @Property(str, notify=nextLineChanged)
    def nextLine(self) -> str:
        return self._props.next_line

    @Property(bool, notify=isSavedChanged)
    def isSaved(self) -> bool:
        return self._props.is_saved

    @Property(float, notify=scrollChanged)
    def scroll(self) -> float:
        return self._props.scroll

    @scroll.setter  # type: ignore[no-redef]
    def scroll(self, value: float) -> None:
        self.show(replace(self._props, scroll=value))

    @Slot()
    def close(self) -> None:
        self._act("close")

    @Slot(str, str)
    def openLink(self, kind: str, thing_id: str) -> None:
        self._act("openLink", kind, thing_id)

    @Slot(int)
    def openCrumb(self, row: int) -> None:
        self._act("openCrumb", row)

    @Slot()
    def openOnAir(self) -> None:
        self._act("openOnAir")

    @Slot()
    def openNext(self) -> None:
        self._act("openNext")

    @Slot()
    def toggleSaved(self) -> None:
        self._act("toggleSaved")
