"""Visits of the small and of the demo fair, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from catalogue.clock import FixedClock
from catalogue.jobs import ImmediateJobs, Jobs
from catalogue.search.engine import Engine
from catalogue.services import browse, engines
from catalogue.services.browse import Browsing
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.opened import Opened, open_for_screens
from catalogue.viewmodels.visit import Visit
from tests.store.sample import make

MakeVisit = Callable[..., Visit]


@pytest.fixture(scope="session")
def small_fair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue that holds the small fair; nobody changes it."""
    return make(tmp_path_factory.mktemp("viewmodels") / "fair")


@pytest.fixture(scope="session")
def engine_of() -> Callable[[Path], Engine]:
    """The search over a catalogue, made once for all tests: nothing in it changes."""
    return cache(lambda folder: engines.stand_in(folder, listings=0))


@pytest.fixture
def translated() -> list[str]:
    """The languages that the program's own words were put into, in order."""
    return []


@pytest.fixture
def make_visit(
    qapp: QCoreApplication, clock: FixedClock, translated: list[str], engine_of: Callable[[Path], Engine]
) -> Iterator[MakeVisit]:
    """Makes a visit: `make_visit(folder, jobs=…)`; without jobs everything is answered at once."""
    opened: list[Opened] = []

    def visit(folder: Path, jobs: Jobs | None = None) -> Visit:
        found = Visit(clock, "en", translated.append)
        opened.append(open_for_screens(folder))
        found.take(opened[-1])
        found.name_languages()
        engine = engine_of(folder)
        shelf = opened[-1].shelf
        found.search_with(jobs or ImmediateJobs(), browse.once(lambda: Browsing(engine, shelf)))
        return found

    yield visit
    for one in opened:
        one.db.close()


@pytest.fixture
def visit(make_visit: MakeVisit, demo_folder: Path) -> Visit:
    """A visit of the demo fair."""
    return make_visit(demo_folder)


@pytest.fixture
def shown(visit: Visit) -> Kiosk:
    """What QML would see of `visit`."""
    return Kiosk(visit.screens)
