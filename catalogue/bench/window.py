"""The real window for a measurement: shown, searched, and moved by a finger, frame by frame."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from catalogue.app.program import Program
from catalogue.clock import FixedClock
from catalogue.jobs import ImmediateJobs
from catalogue.settings import Settings

_NO_FRAME_MS = 200


@contextmanager
def shown(
    folder: Path, size: tuple[int, int], at: datetime, *, has_threads: bool = False
) -> Iterator[Program]:
    """The program on the catalogue in `folder` with a clock that stands at `at`.

    Its search is ready; with `has_threads` it gets ready in the background, as it does for visitors.
    """
    program = Program(Settings(size=size), FixedClock(at), None if has_threads else ImmediateJobs())
    try:
        window = program.load(folder)
        program.begin_search()
        window.show()
        next_frame(window)
        yield program
    finally:
        program.close()


def next_frame(window: QQuickWindow) -> bool:
    """Let the program run until the next frame is swapped; False if none comes for a while."""
    loop = QEventLoop()
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: loop.exit(1))
    connection = window.frameSwapped.connect(lambda: loop.exit(0))
    timer.start(_NO_FRAME_MS)
    window.update()
    code = loop.exec()
    window.frameSwapped.disconnect(connection)
    return code == 0


class Finger:
    """A finger on the window's screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def press(self, place: QPoint) -> None:
        """Put it down."""
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit()

    def move(self, place: QPoint) -> None:
        """Move it there."""
        QTest.touchEvent(self._window, self._device).move(0, place, self._window).commit()

    def release(self, place: QPoint) -> None:
        """Take it off."""
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()
