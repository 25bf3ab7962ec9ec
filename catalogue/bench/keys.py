"""A key until the frame with its answer is painted, in the real window; the renderer's share told apart."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from catalogue.bench.window import next_frame
from catalogue.errors import KnownError

_LONGEST_MS = 30_000
# Coarse, so that looking takes nothing from what is looked at.
_LOOK_MS = 2
_NEARLY = 0.999


@dataclass(frozen=True, slots=True)
class Pressed:
    """Milliseconds. `whole` is from the key until the frame that shows its answer is swapped. Of it,
    `answering` is until the answer with its cards is in the window's thread (seen every 2 ms), `painting`
    what the renderer drew. `control` is what it takes to draw all of the same frame once more, with nothing
    searched and nothing changed. `cpu` is of the whole process, all threads."""

    whole: float
    answering: float
    painting: float
    control: float
    cpu: float


class Keyboard:
    """Presses keys in a window, one after another, each when the one before has been answered and painted."""

    def __init__(
        self, window: QQuickWindow, search: Callable[[str], None], is_answered: Callable[[], bool]
    ) -> None:
        """`search` is told the text after each key; `is_answered` says whether its answer is there."""
        self._window = window
        self._search = search
        self._is_answered = is_answered
        self._loop = QEventLoop()
        self._pressed = 0.0
        self._answering: float | None = None
        self._began = 0.0
        self._painting = 0.0
        self._shows_answer = False
        # At once, whichever thread renders.
        window.afterSynchronizing.connect(self._draws, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._drawn, Qt.ConnectionType.DirectConnection)

    def press(self, text: str) -> Pressed:
        """Let the text be `text`. Raises KnownError where no frame shows its answer for long."""
        look = QTimer(interval=_LOOK_MS)
        look.timeout.connect(self._look)
        end = QTimer(singleShot=True, interval=_LONGEST_MS)
        end.timeout.connect(lambda: self._loop.exit(1))
        self._painting, self._shows_answer, self._answering = 0.0, False, None
        self._pressed, cpu = time.perf_counter(), time.process_time()
        self._search(text)
        self._note_answer()
        # The letter itself is drawn in any case.
        self._window.update()
        look.start()
        end.start()
        code = self._loop.exec()
        wall, cpu = time.perf_counter() - self._pressed, time.process_time() - cpu
        look.stop()
        end.stop()
        if code or self._answering is None:
            raise KnownError(f"The window painted no answer to “{text}” within {_LONGEST_MS // 1000} s.")
        answering, painting = self._answering, self._painting
        return Pressed(
            whole=wall * 1000,
            answering=answering * 1000,
            painting=painting * 1000,
            control=self._again() * 1000,
            cpu=cpu * 1000,
        )

    def _note_answer(self) -> bool:
        """Whether the answer is there; and when it was first seen."""
        is_there = self._is_answered()
        if is_there and self._answering is None:
            self._answering = time.perf_counter() - self._pressed
        return is_there

    def _look(self) -> None:
        """Ask for a frame where the answer looks like the one before, so that nothing else asks for one."""
        if self._note_answer():
            self._window.update()

    def _draws(self) -> None:
        self._began = time.perf_counter()
        self._shows_answer = self._note_answer()

    def _drawn(self) -> None:
        self._painting += time.perf_counter() - self._began
        if self._shows_answer:
            self._loop.exit(0)

    def _again(self) -> float:
        """The seconds to draw the whole window as it is: what shines through hardly, then no more, is drawn
        wholly."""
        root = self._window.contentItem()
        root.setOpacity(_NEARLY)
        next_frame(self._window)
        self._painting = 0.0
        root.setOpacity(1.0)
        next_frame(self._window)
        return self._painting
