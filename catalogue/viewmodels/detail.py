"""One product, exhibitor, session, country or figure, or the fair, with everything known about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import COUNTRY, Key, Kind
from catalogue.services.journey import Section
from catalogue.services.linked import Page
from catalogue.viewmodels.detail_props import (
    BadgeRow,
    CrumbRow,
    DetailProps,
    SourceRow,
)
from catalogue.viewmodels.fact_rows import CoverageRow, FactRow, NamedRow
from catalogue.viewmodels.link_rows import HALL, GroupRow, LinkRow
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
    summaryChanged = Signal(str)
    summaryMarkChanged = Signal(str)
    figureTextChanged = Signal(str)
    figureLineChanged = Signal(str)
    priceTextChanged = Signal(str)
    isPriceIllustrativeChanged = Signal(bool)
    onAirTitleChanged = Signal(str)
    onAirLineChanged = Signal(str)
    onAirBadgeChanged = Signal(str)
    nextTitleChanged = Signal(str)
    nextLineChanged = Signal(str)
    nextBadgeChanged = Signal(str)
    isSavedChanged = Signal(bool)
    scrollChanged = Signal(float)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "badges": Rows(BadgeRow),
            "crumbs": Rows(CrumbRow),
            "facts": Rows(FactRow),
            "coverages": Rows(CoverageRow, {"named": NamedRow}),
            "groups": Rows(GroupRow, {"items": LinkRow}),
            "sources": Rows(SourceRow),
        }
        super().__init__(DetailProps(), models, parent)
        self._ways = ways
        self._on_air: Key | None = None
        self._next: Key | None = None
        self._pages: tuple[Page | None, ...] = ()

    def lead_to(self, on_air: Key | None, coming: Key | None, pages: tuple[Page | None, ...]) -> None:
        """Where the notices of a livestream lead, and each group of links."""
        self._on_air, self._next, self._pages = on_air, coming, pages

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

    @Property(Rows, constant=True)
    def crumbs(self) -> Rows:
        return self._models["crumbs"]

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=summaryMarkChanged)
    def summaryMark(self) -> str:
        return self._props.summary_mark

    @Property(str, notify=figureTextChanged)
    def figureText(self) -> str:
        return self._props.figure_text

    @Property(str, notify=figureLineChanged)
    def figureLine(self) -> str:
        return self._props.figure_line

    @Property(bool, notify=kindChanged)
    def isListing(self) -> bool:
        return self._props.kind in set(Kind)

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

    @Property(str, notify=onAirBadgeChanged)
    def onAirBadge(self) -> str:
        return self._props.on_air_badge

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        return self._props.next_title

    @Property(str, notify=nextLineChanged)
    def nextLine(self) -> str:
        return self._props.next_line

    @Property(str, notify=nextBadgeChanged)
    def nextBadge(self) -> str:
        return self._props.next_badge

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
        self._ways.close()

    @Slot(str, str)
    def openLink(self, kind: str, thing_id: str) -> None:
        if kind == HALL:
            self._ways.show_hall(thing_id)
        else:
            self._ways.open(Key(kind, thing_id))

    @Slot(int)
    def openCrumb(self, row: int) -> None:
        if 0 <= row < len(self._props.crumbs):
            crumb = self._props.crumbs[row]
            if crumb.kind == COUNTRY:
                self._ways.open(Key(COUNTRY, crumb.id))
            else:
                self._ways.browse(Section.of(Kind(self._props.kind)), crumb.kind, crumb.id)

    @Slot(int)
    def openGroup(self, row: int) -> None:
        page = self._pages[row] if 0 <= row < len(self._pages) else None
        if page is not None:
            self._ways.browse(Section.of(page.kind), page.facet, page.value)

    @Slot()
    def openOnAir(self) -> None:
        if self._on_air is not None:
            self._ways.open(self._on_air)

    @Slot()
    def openNext(self) -> None:
        if self._next is not None:
            self._ways.open(self._next)

    @Slot()
    def toggleSaved(self) -> None:
        if self._props.is_open and self.isListing:
            self._ways.toggle_saved(Key(self._props.kind, self._props.thing_id))
