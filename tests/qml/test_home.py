"""The first screen in the real window of the demo fair."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice

from catalogue.app.program import Program
from catalogue.clock import FixedClock
from catalogue.tour.flaws import flaws
from tests.qml.hand import Hand, Role

SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160)]
DOORS = {
    "Products": "products",
    "Exhibitors": "exhibitors",
    "Livestreams": "sessions",
    "Floor plan": "halls",
    "Countries": "countries",
    "Insights": "insights",
}


def test_doors_lead_into_the_sections(program: Program, hand: Hand) -> None:
    """Each of the six doors, touched, opens its section."""
    for name, section in DOORS.items():
        hand.tap(f"{name}, ", Role.Button)
        assert program.kiosk.shell.section == section
        program.kiosk.shell.goTo("home")


def test_hero_opens_what_is_on_air(program: Program, hand: Hand) -> None:
    """The hero says that it is illustrative, and opens the livestream that is on air."""
    assert hand.sees("Tastes of Thailand")
    assert hand.sees("Illustrative sample")
    hand.tap("See details")
    assert (program.kiosk.detail.kind, program.kiosk.detail.thingId) == ("session", "tastes-of-thailand")


def test_all_livestreams_are_one_touch_away(program: Program, hand: Hand) -> None:
    """The hero's second button opens the livestreams."""
    hand.tap("All livestreams")
    assert program.kiosk.shell.section == "sessions"


def test_what_comes_next_opens_and_is_saved(program: Program, hand: Hand) -> None:
    """A row opens its session; its heart puts it on the list and takes it off again."""
    hand.tap("Save Sweets of Russia to my list")
    assert program.kiosk.shell.listCount == 1
    hand.tap("Remove Sweets of Russia from my list")
    assert program.kiosk.shell.listCount == 0
    hand.tap("16:30, Sweets of Russia")
    assert program.kiosk.detail.title == "Sweets of Russia"


def test_illustrative_rows_say_so(hand: Hand) -> None:
    """Whoever hears the screen is told as well that a session is made up."""
    rows = [thing.name for thing in hand.controls() if thing.name[:2].isdigit()]
    assert len(rows) == 4
    assert all(name.endswith("Illustrative sample") for name in rows)


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut(
    make_program: Callable[..., Program],
    demo_folder: Path,
    finger: QPointingDevice,
    language: str,
    size: tuple[int, int],
    scale: float,
) -> None:
    """On every screen, in either direction, with any letters: no text is cut or lies on another."""
    program = make_program(demo_folder, size=size, language=language)
    assert program.window is not None
    program.look.setTextScale(scale)
    Hand(program.window, finger).settle()
    assert [flaw for flaw in flaws(program.window) if flaw.what != "picture"] == []


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (3840, 2160)])
def test_all_six_doors_fit(
    make_program: Callable[..., Program], demo_folder: Path, finger: QPointingDevice, size: tuple[int, int]
) -> None:
    """On a lying screen the whole of Home is seen without scrolling."""
    program = make_program(demo_folder, size=size)
    assert program.window is not None
    hand = Hand(program.window, finger)
    hand.settle()
    ticker = hand.find("On air now: ")
    for name in DOORS:
        assert hand.find(f"{name}, ", Role.Button).place.bottom() < ticker.place.top()


def test_after_the_fair_the_hero_is_the_fair(
    make_program: Callable[..., Program], demo_folder: Path, finger: QPointingDevice, clock: FixedClock
) -> None:
    """When the last livestream is over, Home shows the fair itself and offers what was there."""
    clock.set(datetime.fromisoformat("2022-09-20T12:00+08:00"))
    program = make_program(demo_folder)
    assert program.window is not None
    hand = Hand(program.window, finger)
    assert program.kiosk.home.heroMode == "none"
    assert hand.sees(program.kiosk.home.heroTitle)
    assert not any(thing.name == "See details" for thing in hand.controls())
    hand.tap("All livestreams")
    assert program.kiosk.shell.section == "sessions"
