"""The states that a visitor hopes not to see, each brought about by what really causes it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from catalogue.clock import FixedClock
from catalogue.services import browse
from catalogue.store.schema import DATABASE
from tests.viewmodels.by_hand import HandJobs

if TYPE_CHECKING:
    from catalogue.app.program import Program

    Make = Callable[..., Program]


class NoNetwork(QObject):
    """A system that says that it has no network."""

    Feature = QNetworkInformation.Feature
    Reachability = QNetworkInformation.Reachability
    reachabilityChanged = Signal()
    made: ClassVar[list[NoNetwork]] = []

    @classmethod
    def loadBackendByFeatures(cls, features: object) -> bool:
        return True

    @classmethod
    def instance(cls) -> NoNetwork:
        cls.made.append(cls())
        return cls.made[-1]

    def reachability(self) -> QNetworkInformation.Reachability:
        return QNetworkInformation.Reachability.Disconnected


class States:
    """Makes programs that are in one of the states, on `fair`, which is spoiled by it, showing `section`."""

    def __init__(self, make: Make, fair: Path, clock: FixedClock, patch: pytest.MonkeyPatch) -> None:
        self._make = make
        self._fair = fair
        self._clock = clock
        self._patch = patch

    def loading(self, section: str, **options: object) -> Program:
        """An answer that takes longer than patience."""
        self._patch.setattr(browse, "LARGE", 0)
        self._patch.setattr(browse, "COLD", 0)
        jobs = HandJobs()
        program = self._make(self._fair, jobs=jobs, **options)
        # The search is ready; its answers are still to come.
        jobs.let_happen_once()
        program.kiosk.shell.goTo(section)
        return program

    def unsearchable(self, section: str, **options: object) -> Program:
        """The search's own reader finds the file damaged."""
        self._patch.setattr(browse, "LARGE", 0)
        self._patch.setattr(browse, "COLD", 0)
        jobs = HandJobs()
        program = self._make(self._fair, jobs=jobs, **options)
        program.kiosk.shell.goTo(section)
        self._overwrite()
        jobs.let_happen()
        return program

    def unread(self, section: str, **options: object) -> Program:
        """The file was damaged after it was opened, and is read now."""
        program = self._make(self._fair, **options)
        self._overwrite()
        program.kiosk.shell.goTo(section)
        return program

    def gone(self, section: str, **options: object) -> Program:
        """The file was taken away."""
        program = self._make(self._fair, **options)
        (self._fair / DATABASE).unlink()
        return self._a_minute_later(program, section)

    def stale(self, section: str, **options: object) -> Program:
        """Another sound file took the place of the one that is shown."""
        program = self._make(self._fair, **options)
        shutil.copy(self._fair / DATABASE, self._fair / "new")
        (self._fair / "new").replace(self._fair / DATABASE)
        return self._a_minute_later(program, section)

    def preparing(self, section: str, **options: object) -> Program:
        """The index of a large fair is two fifths built."""
        program = self._make(self._fair, **options)
        program.visit.prepare_search(0.4)
        program.kiosk.shell.goTo(section)
        return program

    def offline(self, section: str, **options: object) -> Program:
        """Something is streamed, and there is no network."""
        self._patch.setattr("PySide6.QtNetwork.QNetworkInformation", NoNetwork)
        db = sqlite3.connect(self._fair / DATABASE)
        with db:
            db.execute("UPDATE session SET stream = 'https://stream.example/1' WHERE form = 'livestream'")
        db.close()
        program = self._make(self._fair, **options)
        program.watch_network()
        program.kiosk.shell.goTo(section)
        return program

    def _overwrite(self) -> None:
        file = self._fair / DATABASE
        file.write_bytes(b"\xff" * file.stat().st_size)

    def _a_minute_later(self, program: Program, section: str) -> Program:
        self._clock.set(self._clock.now() + timedelta(minutes=1))
        program.look_again()
        program.kiosk.shell.goTo(section)
        return program
