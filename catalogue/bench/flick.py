"""A finger flicks through the grid of products: the CPU that each frame takes.

It is the whole process's time, all threads, from a move of the finger until the frame with it is swapped.
"""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint

from catalogue.bench.window import Finger, next_frame, shown

SIZE = (1366, 768)
# A swipe: so many moves of so many pixels, upwards from below the middle of the grid.
_SETTLING = 30
_SWIPES = 12
_MOVES = 20
_PIXELS = 22


def flick(folder: Path, at: datetime) -> tuple[float, ...]:
    """Milliseconds a frame, on the catalogue in `folder` with a clock that stands at `at`."""
    frames = []
    with shown(folder, SIZE, at) as program:
        window = program.window
        assert window is not None
        program.kiosk.shell.goTo("products")
        for _ in range(_SETTLING):
            next_frame(window)
        finger = Finger(window)
        start = QPoint(SIZE[0] * 2 // 3, SIZE[1] - 140)
        for _ in range(_SWIPES):
            place = QPoint(start)
            finger.press(place)
            for _ in range(_MOVES):
                place = QPoint(place.x(), place.y() - _PIXELS)
                before = time.process_time()
                finger.move(place)
                if next_frame(window):
                    frames.append((time.process_time() - before) * 1000)
            finger.release(place)
    return tuple(frames)
