"""An index built in a process of its own, and what becomes of it when something ends."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.errors import BugError, KnownError
from catalogue.services import indexing
from catalogue.services.index_home import homes
from catalogue.services.index_process import Building, Built, Failed, Outcome, Stopped
from tests.services.indexes import NO_INDEX, another_builds, left_in, products, until, withdraw

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.fixture
def fair(small_fair: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small fair to be indexed; whatever is cached lies in the test's own folder."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache" / "fair-catalogue")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(small_fair, tmp_path / "fair", ignore=NO_INDEX))


class Waiting:
    """Waits for a build in a thread, as the program does."""

    def __init__(self, building: Building) -> None:
        self.outcome: Outcome | None = None
        self.shares: list[float] = []
        self._thread = threading.Thread(target=self._wait, args=(building,))
        self._thread.start()

    def _wait(self, building: Building) -> None:
        self.outcome = building.wait(self.shares.append)

    def done(self) -> Outcome | None:
        """What came of it."""
        self._thread.join(60)
        return self.outcome


def test_a_process_builds(fair: Path) -> None:
    """The index is there when it is told to be, and the share that is done only grew."""
    shares: list[float] = []
    assert Building(fair).wait(shares.append) == Built()
    kept = indexing.kept(fair)
    assert kept is not None
    assert products(kept.index, "guodong") == ["jelly"]
    assert shares
    assert shares == sorted(shares)


@posix
def test_why_it_can_not_be_built_is_told(fair: Path) -> None:
    """A known error of the process is the same error here."""
    for home in homes(fair):
        home.file.parent.parent.mkdir(parents=True, exist_ok=True)
        home.file.parent.write_bytes(b"in the way")
    outcome = Building(fair).wait(lambda share: None)
    assert isinstance(outcome, Failed)
    assert isinstance(outcome.error, KnownError)
    assert "could not be built" in outcome.error.what
    assert outcome.error.todo


def test_a_build_can_be_stopped(fair: Path) -> None:
    """Stopped while it works it ends at once, and the old index, if there is one, is untouched."""
    with another_builds(fair):
        building = Building(fair)
        waiting = Waiting(building)
        until(lambda: building.pid is not None)
        building.stop()
        assert waiting.done() == Stopped()
    assert indexing.kept(fair) is None


def test_what_was_stopped_does_not_begin(fair: Path) -> None:
    """Stopped before it began, nothing is built."""
    building = Building(fair)
    building.stop()
    building.stop()
    assert building.wait(lambda share: None) == Stopped()
    assert not homes(fair)[0].file.exists()


@posix
def test_a_killed_build_is_the_programs_own_fault(fair: Path) -> None:
    """If something kills the process, that is told, and the next build begins anew."""
    indexing.make(fair, workers=1)
    withdraw(fair, "jelly")
    with another_builds(fair):
        building = Building(fair)
        waiting = Waiting(building)
        until(lambda: building.pid is not None)
        os.kill(building.pid or 0, signal.SIGKILL)
        outcome = waiting.done()
    assert isinstance(outcome, Failed)
    assert isinstance(outcome.error, BugError)
    assert indexing.kept(fair) is not None
    assert Building(fair).wait(lambda share: None) == Built()
    assert left_in(homes(fair)[0]) == {"search.index", "search.json"}


def _wait_for_ever(folder: str, told: Connection) -> None:
    building = Building(Path(folder))
    waiting = Waiting(building)
    until(lambda: building.pid is not None)
    told.send(building.pid)
    waiting.done()


@posix
def test_a_build_ends_with_its_program(fair: Path) -> None:
    """However the program ends, killed too, nothing goes on building."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with another_builds(fair):
        program = context.Process(target=_wait_for_ever, args=(str(fair), theirs))
        program.start()
        pid = ours.recv()
        assert _is_running(pid)
        program.kill()
        program.join()
        until(lambda: not _is_running(pid))


def _is_running(pid: int) -> bool:
    """Whether there is such a process that isn't only waiting to be buried."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
