"""What the window wears: fonts, theme, the translation of the program's own words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen

from catalogue.errors import BugError

_MILLIMETRES_PER_INCH = 25.4


def dress(application: QGuiApplication, resources: Path) -> dict[str, Any]:
    """Load the program's own fonts and let `application` write with them; what theme.json holds."""
    theme: dict[str, Any] = json.loads((resources / "theme.json").read_text(encoding="utf-8"))
    files = [*(resources / "fonts").glob("*.[ot]tf"), resources / "icons" / "lucide.ttf"]
    for file in sorted(files):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise BugError(f"the font {file.name} can't be loaded")
    # One list for all scripts: Chinese characters are drawn by the SC font, whatever the system has.
    application.setFont(QFont(theme["fonts"]["families"]))
    return theme


def millimetre(screen: QScreen) -> float:
    """A millimetre of this screen in logical pixels."""
    return screen.physicalDotsPerInch() / _MILLIMETRES_PER_INCH


class Translation:
    """The translator that is installed; English has one too, for its plurals."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None
        self._content = b""

    def put_into(self, language: str) -> None:
        """Take the program's words from that language's file from now on."""
        self.remove()
        translator = QTranslator()
        # Read here: Qt maps a file that it is given by name, and whoever replaces the file then kills the
        # program. Qt doesn't copy either: the bytes have to stay.
        content = (self._folder / f"exhibition_{language}.qm").read_bytes()
        if not translator.load(content):
            raise BugError(f"there is no translation into {language}")
        self._content = content
        QCoreApplication.installTranslator(translator)
        self._installed = translator

    def remove(self) -> None:
        """Take the words as they stand in the source."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
