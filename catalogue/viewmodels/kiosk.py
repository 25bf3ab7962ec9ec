"""All that the visitor's window shows, one view model a screen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from catalogue.model.listing import Kind
from catalogue.viewmodels.browse import Browse
from catalogue.viewmodels.countries import Countries
from catalogue.viewmodels.detail import Detail
from catalogue.viewmodels.halls import Halls
from catalogue.viewmodels.home import Home
from catalogue.viewmodels.insights import Insights
from catalogue.viewmodels.my_list import MyList
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.screens import Screens
from catalogue.viewmodels.shell import Shell

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Kiosk(QObject):
    """Hands QML the screens; the entrance leads to it."""

    def __init__(self, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = screens

    @Property(Shell, constant=True)
    def shell(self) -> Shell:
        return self._screens.shell

    @Property(Home, constant=True)
    def home(self) -> Home:
        return self._screens.home

    @Property(Browse, constant=True)
    def products(self) -> Browse:
        return self._screens.sections.browses[Kind.PRODUCT]

    @Property(Browse, constant=True)
    def exhibitors(self) -> Browse:
        return self._screens.sections.browses[Kind.EXHIBITOR]

    @Property(Browse, constant=True)
    def sessions(self) -> Browse:
        return self._screens.sections.browses[Kind.SESSION]

    @Property(Detail, constant=True)
    def detail(self) -> Detail:
        return self._screens.sections.detail

    @Property(MyList, constant=True)
    def myList(self) -> MyList:
        return self._screens.sections.my_list

    @Property(Countries, constant=True)
    def countries(self) -> Countries:
        return self._screens.sections.countries

    @Property(Insights, constant=True)
    def insights(self) -> Insights:
        return self._screens.sections.insights

    @Property(Halls, constant=True)
    def halls(self) -> Halls:
        return self._screens.sections.halls
