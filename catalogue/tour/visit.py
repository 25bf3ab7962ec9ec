"""Goes the route through the real window: lets each screen settle, takes its picture, looks for flaws."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from catalogue.errors import KnownError
from catalogue.tour.flaws import Flaw, flaws, is_a, is_missing, visible_items
from catalogue.tour.route import ROUTE, Stop
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.look import Look

LANGUAGES = ("en", "zh", "ar")
SIZES = ((1920, 1080), (1080, 1920), (1366, 768))
# A screen has settled when so many pictures are like the one before; this long it may take, in seconds.
_PATIENCE = 4.0
_PAUSE = 0.05
_STILL = 2


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was taken, and what is wrong with it."""

    file: Path
    flaws: tuple[Flaw, ...]


@dataclass(slots=True)
class Report:
    """What the tour saw. `warnings` are Qt's and QML's own words."""

    pictures: list[Picture] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return (
            bool(self.pictures) and not self.warnings and not any(picture.flaws for picture in self.pictures)
        )

    def lines(self) -> list[str]:
        """The names of the pictures, each flaw under its picture, and one line of what was checked."""
        lines = []
        for picture in self.pictures:
            lines.append(str(picture.file))
            lines += [f"  {flaw.what}: {flaw.detail}" for flaw in picture.flaws]
        lines += [f"  warning: {warning}" for warning in self.warnings]
        count = sum(len(picture.flaws) for picture in self.pictures)
        lines.append(
            f"{len(self.pictures)} pictures checked for cut text, text on text, missing pictures and "
            f"QML warnings: {count} flaws, {len(self.warnings)} warnings."
        )
        return lines


def visit(
    window: QQuickWindow,
    kiosk: Kiosk,
    look: Look,
    warnings: list[str],
    folder: Path,
    *,
    languages: Sequence[str] = LANGUAGES,
    sizes: Sequence[tuple[int, int]] = SIZES,
    say: Callable[[str], None] = lambda line: None,
) -> Report:
    """Take every picture of the route in each language and size into `folder`; `say` hears of each at once.

    `warnings` is where the application collects Qt's messages; those that come up on the way are reported.
    Raises KnownError where `folder` can't be written.
    """
    report = Report()
    for width, height in sizes:
        window.resize(width, height)
        for language in languages:
            kiosk.shell.setLanguage(language)
            for stop in ROUTE:
                if stop.upright_only and height < width:
                    continue
                file = (
                    folder / f"{width}x{height}" / language / f"{len(report.pictures) + 1:03}-{stop.name}.png"
                )
                report.pictures.append(_picture(window, kiosk, look, stop, file))
                say(str(file))
    report.warnings += warnings
    return report


def _picture(window: QQuickWindow, kiosk: Kiosk, look: Look, stop: Stop, file: Path) -> Picture:
    stop.step(kiosk, look)
    image = settled(window)
    if stop.tap:
        tap(window, stop.tap)
        image = settled(window)
    found = flaws(window)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        saved = image.save(str(file))
    except OSError:
        saved = False
    if not saved:
        raise KnownError(
            f"The picture {file} can't be written.", todo="Choose a folder with room that you may write to."
        )
    if stop.tap:
        _escape(window)
    return Picture(file, tuple(found))


def settled(window: QQuickWindow) -> QImage:
    """The window's picture once nothing moves any more and every picture on it is there."""
    deadline = time.monotonic() + _PATIENCE
    before, still = QImage(), 0
    while True:
        _let_run(_PAUSE)
        image = window.grabWindow()
        # On a busy machine an animation may miss one pause.
        still = still + 1 if image == before and not _is_loading(window) else 0
        if still == _STILL or time.monotonic() > deadline:
            return image
        before = image


def tap(window: QQuickWindow, name: str) -> None:
    """Press and release in the middle of the visible item of that name; KnownError where there is none."""
    area = QRectF(0, 0, window.width(), window.height())
    for item in visible_items(window.contentItem(), area):
        if item.objectName() == name:
            _click(window, item)
            return
    raise KnownError(f"The tour found nothing called {name} to tap on.")


def _click(window: QQuickWindow, item: QQuickItem) -> None:
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    outside = window.mapToGlobal(QPoint(int(middle.x()), int(middle.y())))
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind, middle, QPointF(outside), Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(window, event)


def _escape(window: QQuickWindow) -> None:
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    _let_run(_PAUSE)


def _is_loading(window: QQuickWindow) -> bool:
    area = QRectF(0, 0, window.width(), window.height())
    return any(
        is_a(item, "QQuickImage") and is_missing(item) for item in visible_items(window.contentItem(), area)
    )


def _let_run(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
