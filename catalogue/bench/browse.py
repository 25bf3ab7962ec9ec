"""Browsing through the real window, offscreen: CPU per frame of a flick, and a keystroke until it is shown.

A frame's CPU is the whole process's time, all threads, from a move of the finger on the grid of cards until
the frame with it is swapped. A keystroke is timed from the call that the search field makes until it comes
back: by then the answer is there and the props are swapped.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from catalogue.bench.figures import Figure

FRAME_GOAL_MS = 5.0
KEYSTROKE_GOAL_MS = 16.0
SIZE = (1366, 768)
# A swipe: so many moves of so many pixels, upwards from below the middle of the grid.
_SETTLING = 30
_SWIPES = 12
_MOVES = 20
_PIXELS = 22
# What people type, letter by letter, in five scripts; with a slip, and with nothing to be found.
TYPED = ("herbal jelly", "糖果", "чай", "หมอน", "شاي", "alibaba cloud", "cnady", "guodong", "zzzz")


def measure(listings: int, say: Callable[[str], None] = lambda line: None) -> list[Figure]:
    """Frames on a generated fair of `listings`, keystrokes on the demo; in milliseconds."""
    from catalogue.app import demo_folder, prepare_environment
    from catalogue.generate.plan import Plan
    from catalogue.generate.write import generate

    prepare_environment(is_offscreen=True)
    demo = demo_folder()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "generated"
        say(f"Generating {listings} listings …")
        generate(folder, Plan(listings))
        say("Flicking …")
        frames = _flick(folder)
    say("Typing …")
    keystrokes = _type(demo)
    return [
        Figure(f"flick: CPU per frame, {listings} generated cards", "ms", frames, FRAME_GOAL_MS),
        Figure("demo: keystroke to swapped props", "ms", keystrokes, KEYSTROKE_GOAL_MS),
    ]


def _flick(folder: Path) -> tuple[float, ...]:
    from PySide6.QtCore import QPoint

    from catalogue.app import DEMO_STARTS
    from catalogue.bench.window import Finger, next_frame, shown

    frames = []
    with shown(folder, SIZE, DEMO_STARTS) as program:
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


def _type(folder: Path) -> tuple[float, ...]:
    from catalogue.app import DEMO_STARTS
    from catalogue.bench.window import next_frame, shown

    took = []
    with shown(folder, SIZE, DEMO_STARTS) as program:
        assert program.window is not None
        program.kiosk.shell.goTo("products")
        for text in TYPED:
            for length in range(1, len(text) + 1):
                before = time.perf_counter()
                program.kiosk.shell.search(text[:length])
                took.append((time.perf_counter() - before) * 1000)
                next_frame(program.window)
            program.kiosk.shell.search("")
    return tuple(took)
