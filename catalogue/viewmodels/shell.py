"""The frame around all screens: fair, search, sections, ticker, languages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import FAIR, Key
from catalogue.services.journey import Section
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.shell_props import LanguageRow, ShellProps
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Shell(ViewModel):
    """The frame around all screens."""

    _props: ShellProps

    fairIdChanged = Signal(str)
    fairNameChanged = Signal(str)
    fairShortNameChanged = Signal(str)
    fairMarkChanged = Signal(str)
    fairPlaceAndDatesChanged = Signal(str)
    clockTextChanged = Signal(str)
    languageChanged = Signal(str)
    isRightToLeftChanged = Signal(bool)
    sectionChanged = Signal(str)
    isDetailOpenChanged = Signal(bool)
    isUnreadChanged = Signal(bool)
    isToldChanged = Signal(bool)
    canGoBackChanged = Signal(bool)
    listCountChanged = Signal(int)
    searchTextChanged = Signal(str)
    resultTextChanged = Signal(str)
    productTotalChanged = Signal(str)
    exhibitorTotalChanged = Signal(str)
    sessionTotalChanged = Signal(str)
    statusChanged = Signal(str)
    statusTextChanged = Signal(str)
    isOnAirChanged = Signal(bool)
    onAirTitleChanged = Signal(str)
    onAirFlagChanged = Signal(str)
    onAirUntilChanged = Signal(str)
    onAirBadgeChanged = Signal(str)
    nextTimeChanged = Signal(str)
    nextTitleChanged = Signal(str)
    nextFlagChanged = Signal(str)
    nextBadgeChanged = Signal(str)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "languages": Rows(LanguageRow),
        }
        super().__init__(ShellProps(), models, parent)
        self._ways = ways
        self._on_air: Key | None = None
        self._next: Key | None = None

    def lead_to(self, on_air: Key | None, coming: Key | None) -> None:
        """Where the ticker leads."""
        self._on_air, self._next = on_air, coming

    @Property(str, notify=fairIdChanged)
    def fairId(self) -> str:
        return self._props.fair_id

    @Property(str, notify=fairNameChanged)
    def fairName(self) -> str:
        return self._props.fair_name

    @Property(str, notify=fairShortNameChanged)
    def fairShortName(self) -> str:
        return self._props.fair_short_name

    @Property(str, notify=fairMarkChanged)
    def fairMark(self) -> str:
        return self._props.fair_mark

    @Property(str, notify=fairPlaceAndDatesChanged)
    def fairPlaceAndDates(self) -> str:
        return self._props.fair_place_and_dates

    @Property(str, notify=clockTextChanged)
    def clockText(self) -> str:
        return self._props.clock_text

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._props.language

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        return self._models["languages"]

    @Property(bool, notify=isRightToLeftChanged)
    def isRightToLeft(self) -> bool:
        return self._props.is_right_to_left

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        return self._props.section

    @Property(bool, notify=isDetailOpenChanged)
    def isDetailOpen(self) -> bool:
        return self._props.is_detail_open

    @Property(bool, notify=isUnreadChanged)
    def isUnread(self) -> bool:
        return self._props.is_unread

    @Property(bool, notify=isToldChanged)
    def isTold(self) -> bool:
        return self._props.is_told

    @Property(bool, notify=canGoBackChanged)
    def canGoBack(self) -> bool:
        return self._props.can_go_back

    @Property(int, notify=listCountChanged)
    def listCount(self) -> int:
        return self._props.list_count

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._props.search_text

    @Property(str, notify=resultTextChanged)
    def resultText(self) -> str:
        return self._props.result_text

    @Property(str, notify=productTotalChanged)
    def productTotal(self) -> str:
        return self._props.product_total

    @Property(str, notify=exhibitorTotalChanged)
    def exhibitorTotal(self) -> str:
        return self._props.exhibitor_total

    @Property(str, notify=sessionTotalChanged)
    def sessionTotal(self) -> str:
        return self._props.session_total

    @Property(str, notify=statusChanged)
    def status(self) -> str:
        return self._props.status

    @Property(str, notify=statusTextChanged)
    def statusText(self) -> str:
        return self._props.status_text

    @Property(bool, notify=isOnAirChanged)
    def isOnAir(self) -> bool:
        return self._props.is_on_air

    @Property(str, notify=onAirTitleChanged)
    def onAirTitle(self) -> str:
        return self._props.on_air_title

    @Property(str, notify=onAirFlagChanged)
    def onAirFlag(self) -> str:
        return self._props.on_air_flag

    @Property(str, notify=onAirUntilChanged)
    def onAirUntil(self) -> str:
        return self._props.on_air_until

    @Property(str, notify=onAirBadgeChanged)
    def onAirBadge(self) -> str:
        return self._props.on_air_badge

    @Property(str, notify=nextTimeChanged)
    def nextTime(self) -> str:
        return self._props.next_time

    @Property(str, notify=nextTitleChanged)
    def nextTitle(self) -> str:
        return self._props.next_title

    @Property(str, notify=nextFlagChanged)
    def nextFlag(self) -> str:
        return self._props.next_flag

    @Property(str, notify=nextBadgeChanged)
    def nextBadge(self) -> str:
        return self._props.next_badge

    @Slot(str)
    def goTo(self, section: str) -> None:
        self._ways.go_to(Section(section))

    @Slot(str, str)
    def openThing(self, kind: str, thing_id: str) -> None:
        self._ways.open(Key(kind, thing_id))

    @Slot()
    def closeDetail(self) -> None:
        self._ways.close()

    @Slot()
    def back(self) -> None:
        self._ways.back()

    @Slot(str)
    def search(self, text: str) -> None:
        self._ways.search(text)

    @Slot()
    def openFair(self) -> None:
        if self._props.fair_id:
            self._ways.open(Key(FAIR, self._props.fair_id))

    @Slot()
    def openOnAir(self) -> None:
        if self._on_air is not None:
            self._ways.open(self._on_air)

    @Slot()
    def openNext(self) -> None:
        if self._next is not None:
            self._ways.open(self._next)

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        self._ways.set_language(tag)

    @Slot(str, str, str)
    def browse(self, section: str, facet: str, value: str) -> None:
        self._ways.browse(Section(section), facet, value)
