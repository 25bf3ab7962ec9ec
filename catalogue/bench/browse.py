"""Browsing through the real window, offscreen: a frame of a flick, and a key until its answer is painted.

The demo answers within the call that the search field makes: it is timed until that comes back, when the
props are swapped. A large catalogue answers from its index in the background: a key is timed until the frame
that shows its answer is swapped, as `keys` tells.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.bench.figures import Figure

if TYPE_CHECKING:
    from catalogue.bench.keys import Pressed

FRAME_GOAL_MS = 5.0
KEYSTROKE_GOAL_MS = 16.0
PAINTED_GOAL_MS = 1000 / 60
SIZE = (1366, 768)
# What people type, letter by letter, in five scripts; with a slip, and with nothing to be found.
TYPED = ("herbal jelly", "糖果", "чай", "หมอน", "شاي", "alibaba cloud", "cnady", "guodong", "zzzz")
_QUERIES = 40
# Until the index was read whole in the background, which happens once.
_SETTLING_MS = 3000


def measure(
    listings: int, folder: Path | None = None, say: Callable[[str], None] = lambda line: None
) -> list[Figure]:
    """Flicks and keys on the catalogue in `folder`, else on a generated fair of `listings`; keys on the demo.

    All in milliseconds. Raises KnownError where the catalogue can't be read or its index not be built.
    """
    from catalogue.app import demo_folder, prepare_environment

    prepare_environment(is_offscreen=True)
    with ExitStack() as ends:
        if folder is None:
            say(f"Generating {listings:,} listings …")
            folder = _generated(listings, Path(ends.enter_context(tempfile.TemporaryDirectory())))
        from catalogue.bench.flick import flick
        from catalogue.services import engines, indexing

        say("Building the index, unless it is there …")
        indexing.make(folder)
        name, at = f"{engines.listings_in(folder):,} listings", _noon(folder)
        say("Flicking …")
        frames = flick(folder, at)
        say("Typing …")
        pressed = _press(folder, at)
    return [
        Figure(f"flick: CPU per frame, {name}", "ms", frames, FRAME_GOAL_MS),
        Figure("demo: keystroke to swapped props", "ms", _type(demo_folder()), KEYSTROKE_GOAL_MS),
        Figure(
            f"{name}: keystroke to painted frame",
            "ms",
            tuple(one.whole for one in pressed),
            PAINTED_GOAL_MS,
            goal_at=0.95,
        ),
        Figure("… until the answer is there", "ms", tuple(one.answering for one in pressed)),
        Figure("… the renderer's painting", "ms", tuple(one.painting for one in pressed)),
        Figure("… all but the painting", "ms", tuple(one.whole - one.painting for one in pressed)),
        Figure("… CPU of all threads", "ms", tuple(one.cpu for one in pressed)),
        Figure("the same frames painted without a search", "ms", tuple(one.control for one in pressed)),
    ]


def _generated(listings: int, place: Path) -> Path:
    from catalogue.generate.plan import Plan
    from catalogue.generate.write import generate

    folder = place / "generated"
    generate(folder, Plan(listings))
    return folder


def _noon(folder: Path) -> datetime:
    """The middle of the fair."""
    from contextlib import closing

    from catalogue.bench.search.run import moment_of
    from catalogue.store.fair import read_fair
    from catalogue.store.opening import open_reader

    with closing(open_reader(folder)) as db:
        return moment_of(read_fair(db))


def _texts(folder: Path, at: datetime) -> list[str]:
    """What is typed in a catalogue for products, letter by letter, each query after the one before."""
    from catalogue.bench.search.sessions import typed_sessions
    from catalogue.model.listing import Kind
    from catalogue.services.documents import open_searchable

    with open_searchable(folder) as source:
        typed = [one for one in typed_sessions(source, at) if one.query.kinds == {Kind.PRODUCT}]
    chosen = sorted({one.number for one in typed})[:_QUERIES]
    return [one.query.text for one in typed if one.number in chosen]


def _press(folder: Path, at: datetime) -> list[Pressed]:
    from PySide6.QtTest import QTest

    from catalogue.bench.keys import Keyboard
    from catalogue.bench.window import next_frame, shown

    texts = _texts(folder, at)
    with shown(folder, SIZE, at, has_threads=True) as program:
        assert program.window is not None
        program.kiosk.shell.goTo("products")
        seeking = program.kiosk.products.seeking
        while seeking.is_waiting:
            next_frame(program.window)
        QTest.qWait(_SETTLING_MS)
        keyboard = Keyboard(program.window, program.kiosk.shell.search, lambda: not seeking.is_waiting)
        return [keyboard.press(text) for text in texts]


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
