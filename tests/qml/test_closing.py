"""The program ends without a complaint, whatever it was just doing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from catalogue.app.program import Program
from catalogue.clock import FixedClock
from catalogue.jobs import ImmediateJobs
from catalogue.settings import Settings
from catalogue.viewmodels.kiosk import Kiosk


def fewer(kiosk: Kiosk) -> None:
    """Ask for a few of what is shown."""
    kiosk.shell.search("jelly")


def one_country(kiosk: Kiosk) -> None:
    """Choose a filter."""
    kiosk.products.toggle("country", "TH")


def open_and_back(kiosk: Kiosk) -> None:
    """Open a card, go back."""
    kiosk.products.open("th-herbal-jelly")
    QCoreApplication.processEvents()
    kiosk.shell.back()


def countries(kiosk: Kiosk) -> None:
    """Look for one of the countries."""
    kiosk.shell.goTo("countries")
    QCoreApplication.processEvents()
    kiosk.countries.search("thai")


@pytest.mark.parametrize("rounds", [1, 2, 3])
@pytest.mark.parametrize("act", [fewer, one_country, open_and_back, countries])
def test_closing_at_once(
    qapp: object, demo_folder: Path, clock: FixedClock, act: Callable[[Kiosk], None], rounds: int
) -> None:
    """A program that is closed while its cards are still being laid out says nothing about it."""
    program = Program(Settings(size=(1366, 768), millimetre=3.6), clock, ImmediateJobs())
    window = program.load(demo_folder)
    window.show()
    program.begin_search()
    QTest.qWait(20)
    program.kiosk.shell.goTo("products")
    for _ in range(rounds):
        QCoreApplication.processEvents()
    act(program.kiosk)
    program.close()
    assert not program.warnings
