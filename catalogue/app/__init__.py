"""The composition root: makes everything, connects it, runs it. The only room that knows all others.

Qt is imported only inside these functions, after the environment has been prepared. Until the first frame
nothing is garbage, so Python doesn't look for it: 8 ms. `Program.run` lets it look again.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from catalogue.app.display import require_display
from catalogue.app.environment import prepare_environment
from catalogue.settings import Settings

__all__ = ["prepare_environment", "run_demo", "run_kiosk"]

# The middle of a livestream on the fair's second day.
DEMO_STARTS = datetime.fromisoformat("2022-09-01T15:02+08:00")


def run_demo(
    *,
    at: datetime | None = None,
    language: str | None = None,
    size: tuple[int, int] | None = None,
    full_screen: bool = False,
    tour: Path | None = None,
    until_first_frame: bool = False,
) -> int:
    """Show the bundled fair, building it first if need be; the exit code.

    `tour` visits every screen without a display and writes pictures there instead; its clock stands still.
    `until_first_frame` says on standard output when Home is painted, and ends. Raises KnownError where there
    is no display, the fair can't be built or the pictures can't be written.
    """
    if tour is None:
        require_display(os.environ)
    settings = Settings(language=language or "en", size=size, is_full_screen=full_screen)
    prepare_environment(is_offscreen=tour is not None)
    from catalogue.clock import FixedClock, SimulatedClock

    folder = demo_folder()
    start = at or DEMO_STARTS
    if tour is not None:
        from catalogue.app.touring import run_tour

        return run_tour(folder, settings, FixedClock(start), tour, sound_demo)
    gc.disable()
    from catalogue.app.program import Program

    program = Program(settings, SimulatedClock(start), mend=sound_demo)
    if until_first_frame:
        from catalogue.bench import first_frame

        return program.run(folder, at_first_frame=lambda: _say_and_leave(first_frame.line()))
    return program.run(folder)


def run_kiosk(folder: Path, *, language: str | None = None, full_screen: bool = True) -> int:
    """Show the catalogue in `folder` to visitors; the exit code.

    Raises KnownError where it can't be opened and read whole, or there is no display. A catalogue that is
    lost later is told on the screen, and shown again once it is back.
    """
    from catalogue.services.soundness import sound

    sound(folder)
    require_display(os.environ)
    prepare_environment()
    gc.disable()
    from catalogue.app.program import Program
    from catalogue.clock import RealClock

    return Program(Settings(language=language or "en", is_full_screen=full_screen), RealClock()).run(folder)


def demo_folder() -> Path:
    """The built demo fair. Says on the standard error what it does where that takes a while."""
    from catalogue.exchange import demo

    return _told(demo.demo_folder)


def sound_demo(folder: Path) -> Path:
    """The demo fair in `folder` if it can be read whole, else built anew."""
    from catalogue.errors import KnownError
    from catalogue.exchange import demo
    from catalogue.services.soundness import sound

    try:
        return sound(folder)
    except KnownError:
        return _told(demo.build_anew)


def _told(make: Callable[[Path, Path, Callable[[int, int], None]], Path]) -> Path:
    from catalogue import paths

    is_building = False

    def progress(done: int, steps: int) -> None:
        nonlocal is_building
        is_building = True
        print(f"\rBuilding the demo fair: {done * 100 // steps} %", end="", file=sys.stderr, flush=True)

    folder = make(paths.database() / "demo", paths.cache(), progress)
    if is_building:
        print(file=sys.stderr)
    return folder


def _say_and_leave(line: str) -> None:
    print(line, flush=True)
    os._exit(0)
