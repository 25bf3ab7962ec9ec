"""The first screen: what is on air, what is next, six doors."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import Key, Kind
from catalogue.viewmodels.home_props import DoorRow, HomeProps, UpNextRow
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Home(ViewModel):
    """The first screen."""

    _props: HomeProps

    isFairOnChanged = Signal(bool)
    heroModeChanged = Signal(str)
    heroTitleChanged = Signal(str)
    heroLineChanged = Signal(str)
    heroFlagChanged = Signal(str)
    heroPlaceChanged = Signal(str)
    heroArtChanged = Signal(str)
    heroBadgeChanged = Signal(str)
    heroKindChanged = Signal(str)
    heroIdChanged = Signal(str)

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "up_next": Rows(UpNextRow),
            "doors": Rows(DoorRow),
        }
        super().__init__(HomeProps(), models, parent)
        self._ways = ways

    @Property(bool, notify=isFairOnChanged)
    def isFairOn(self) -> bool:
        return self._props.is_fair_on

    @Property(str, notify=heroModeChanged)
    def heroMode(self) -> str:
        return self._props.hero_mode

    @Property(str, notify=heroTitleChanged)
    def heroTitle(self) -> str:
        return self._props.hero_title

    @Property(str, notify=heroLineChanged)
    def heroLine(self) -> str:
        return self._props.hero_line

    @Property(str, notify=heroFlagChanged)
    def heroFlag(self) -> str:
        return self._props.hero_flag

    @Property(str, notify=heroPlaceChanged)
    def heroPlace(self) -> str:
        return self._props.hero_place

    @Property(str, notify=heroArtChanged)
    def heroArt(self) -> str:
        return self._props.hero_art

    @Property(str, notify=heroBadgeChanged)
    def heroBadge(self) -> str:
        return self._props.hero_badge

    @Property(str, notify=heroKindChanged)
    def heroKind(self) -> str:
        return self._props.hero_kind

    @Property(str, notify=heroIdChanged)
    def heroId(self) -> str:
        return self._props.hero_id

    @Property(Rows, constant=True)
    def upNext(self) -> Rows:
        return self._models["up_next"]

    @Property(Rows, constant=True)
    def doors(self) -> Rows:
        return self._models["doors"]

    @Slot()
    def openHero(self) -> None:
        if self._props.hero_id:
            self._ways.open(Key(self._props.hero_kind, self._props.hero_id))

    @Slot(str)
    def open(self, thing_id: str) -> None:
        self._ways.open(Key(Kind.SESSION.value, thing_id))

    @Slot(str)
    def toggleSaved(self, thing_id: str) -> None:
        self._ways.toggle_saved(Key(Kind.SESSION.value, thing_id))
