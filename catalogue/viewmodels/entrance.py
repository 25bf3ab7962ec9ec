"""What the visitor's window shows first, and the way to all else."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.home import Home
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.screens import Screens
from catalogue.viewmodels.shell import Shell

if TYPE_CHECKING:
    from catalogue.viewmodels.kiosk import Kiosk

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Entrance(QObject):
    """Hands QML what the first frame shows; Main.qml requires it.

    `kiosk` is a Kiosk. It is made when first asked for, and its type and those of its screens are known to
    QML only from then on.
    """

    def __init__(self, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = screens

    @cached_property
    def whole(self) -> Kiosk:
        """All screens."""
        from catalogue.viewmodels.kiosk import Kiosk

        return Kiosk(self._screens, self)

    @Property(Shell, constant=True)
    def shell(self) -> Shell:
        return self._screens.shell

    @Property(Home, constant=True)
    def home(self) -> Home:
        return self._screens.home

    @Property(QObject, constant=True)
    def kiosk(self) -> QObject:
        return self.whole
