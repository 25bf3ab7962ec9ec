"""The fair and its figures, opened in the real window."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from catalogue.app.program import Program
from catalogue.clock import FixedClock
from tests.qml.hand import Hand, Role


def test_the_fair_opens_from_the_figures(program: Program, hand: Hand) -> None:
    """The first row of the figures opens the fair; it can't be saved; Back returns to the figures."""
    program.kiosk.shell.goTo("insights")
    hand.tap("About the fair", Role.Link)
    assert program.kiosk.detail.kind == "fair"
    assert hand.sees("2022 China International Fair for Trade in Services")
    assert not [thing for thing in hand.controls() if thing.name.startswith("Save ")]
    hand.tap("Back")
    hand.settle()
    assert (program.kiosk.shell.section, program.kiosk.detail.isOpen) == ("insights", False)


def test_the_sign_opens_the_fair_on_home(program: Program, hand: Hand) -> None:
    """On Home the fair's sign opens the fair, and once more leads back to Home alone."""
    hand.tap("About CIFTIS 2022")
    assert program.kiosk.detail.kind == "fair"
    hand.tap("CIFTIS 2022, home")
    assert (program.kiosk.shell.section, program.kiosk.detail.isOpen) == ("home", False)


@pytest.mark.parametrize("at", ["2022-08-20T10:00+08:00", "2022-09-20T10:00+08:00"])
def test_home_tells_of_the_fair_before_and_after_it(
    program: Program, hand: Hand, clock: FixedClock, at: str
) -> None:
    """While the fair isn't on, Home leads to what is known of it."""
    clock.set(datetime.fromisoformat(at))
    program.visit.tick()
    hand.tap("About the fair")
    assert program.kiosk.detail.kind == "fair"


def test_a_figure_opens_by_touch(program: Program, hand: Hand) -> None:
    """A figure is a link that says title, value, unit and period; it opens with its sources."""
    program.kiosk.shell.goTo("insights")
    hand.tap(
        "China's cross-border e-commerce, imports and exports, 1.98 trillion, Chinese Yuan, 2021", Role.Link
    )
    assert (program.kiosk.detail.kind, program.kiosk.detail.thingId) == ("indicator", "cbec-2021")
    assert hand.sees("1,980,000,000,000 Chinese Yuan")
    assert any(thing.name.startswith("In US dollars: 312 billion") for thing in hand.things())
    assert any("China to further promote" in thing.name for thing in hand.things())


def test_a_figure_opens_by_keys_and_closes(program: Program, hand: Hand) -> None:
    """Enter opens a figure; Escape closes it, and the keyboard is on the same figure again."""
    program.kiosk.shell.goTo("insights")
    hand.settle()
    hand.walk_to("Growth of China's cross-border e-commerce")
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    assert program.kiosk.detail.thingId == "cbec-growth-2021"
    hand.press(Qt.Key.Key_Escape)
    hand.settle()
    assert not program.kiosk.detail.isOpen
    assert hand.focused().startswith("Growth of China's cross-border e-commerce")
