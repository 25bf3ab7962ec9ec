"""What all tests share: Qt without a display, the built demo fair, the real window at a fixed time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalogue import paths
from catalogue.app.environment import prepare_environment
from catalogue.clock import FixedClock

prepare_environment(is_offscreen=True)
os.environ["QT_IM_MODULE"] = "none"

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QPointingDevice
    from PySide6.QtQuick import QQuickWindow

    from catalogue.app.program import Program
    from catalogue.jobs import Jobs
    from catalogue.viewmodels.kiosk import Kiosk
    from tests.states import States

    MakeProgram = Callable[..., Program]

FULL_HD = (1920, 1080)
# Logical pixels in a millimetre of a 24-inch screen, so that no test depends on the machine's own.
MILLIMETRE = 3.6


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """pytest-qt's application: the program's, without widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built demo fair; nobody changes it."""
    from catalogue.exchange.csv_fair import build

    folder = tmp_path_factory.mktemp("demo") / "fair"
    build(paths.database() / "demo", folder, lambda done, steps: None)
    return folder


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real data that isn't part of the program, beside the checkout; the test is skipped without it."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("there is no shared data beside this checkout")
    return folder


@pytest.fixture
def clock() -> FixedClock:
    """The fair's clock: the second day, in the middle of a livestream."""
    from catalogue.app import DEMO_STARTS

    return FixedClock(DEMO_STARTS)


@pytest.fixture
def make_program(qapp: QGuiApplication, clock: FixedClock) -> Iterator[MakeProgram]:
    """Makes the program: `make_program(folder, size=…, language=…, jobs=…)`, its window shown and drawn.

    A warning of QML fails the test, also one that comes when the window is destroyed.
    """
    from catalogue.app.program import Program
    from catalogue.jobs import ImmediateJobs
    from catalogue.settings import Settings

    made: list[Program] = []

    def make(
        folder: Path,
        *,
        size: tuple[int, int] = FULL_HD,
        language: str = "en",
        jobs: Jobs | None = None,
        upkeep: Jobs | None = None,
    ) -> Program:
        settings = Settings(language=language, size=size, millimetre=MILLIMETRE)
        program = Program(settings, clock, jobs or ImmediateJobs(), upkeep=upkeep)
        made.append(program)
        window = program.load(folder)
        window.show()
        program.visit.name_languages()
        program.begin_search()
        draw(window)
        return program

    yield make
    warnings = []
    for program in made:
        program.close()
        warnings += program.warnings
    assert not warnings


@pytest.fixture
def own_fair(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the demo fair, for a test to spoil."""
    return shutil.copytree(demo_folder, tmp_path / "fair")


@pytest.fixture
def states(
    make_program: MakeProgram, own_fair: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> States:
    """Brings the program on the demo fair into a state."""
    from tests.states import States

    # A path of this machine would be in the pictures.
    monkeypatch.setattr("catalogue.store.damage.path_of", lambda db: Path("fair", "catalogue.db"))
    monkeypatch.chdir(own_fair.parent)
    return States(make_program, Path(own_fair.name), clock, monkeypatch)


@pytest.fixture
def program(make_program: MakeProgram, demo_folder: Path) -> Program:
    """The program on the demo fair, in English, 1920 × 1080."""
    return make_program(demo_folder)


@pytest.fixture
def kiosk(program: Program) -> Kiosk:
    """What the window of `program` shows."""
    return program.kiosk


@pytest.fixture
def window(program: Program) -> QQuickWindow:
    """The window of `program`."""
    assert program.window is not None
    return program.window


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    """A touch screen, for QTest.touchEvent."""
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


def draw(window: QQuickWindow) -> None:
    """Let what has to happen happen until the window is laid out and painted."""
    from PySide6.QtTest import QTest

    QTest.qWaitForWindowExposed(window)
    for _ in range(3):
        QTest.qWait(0)
    window.grabWindow()
