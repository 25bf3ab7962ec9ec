"""What a screen reader and a finger need of every control of every section."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice

from catalogue.app.program import Program
from tests.conftest import MILLIMETRE
from tests.qml.hand import Hand, Role

SECTIONS = ["home", "products", "exhibitors", "sessions", "countries", "halls", "insights", "mylist"]
DETAILS = [
    ("product", "th-herbal-jelly"),
    ("exhibitor", "alibaba-cloud"),
    ("session", "tastes-of-thailand"),
    ("country", "TH"),
]
SIZES = [(1920, 1080), (1080, 1920)]
SMALLEST_TOUCH = 12


def check(hand: Hand) -> None:
    """Every control has a name, and nothing else in its place; a finger's tip can hit it."""
    hand.settle()
    controls = hand.controls()
    assert controls
    assert [thing for thing in controls if not thing.name.strip()] == []
    small = [
        (thing.name, thing.place.width(), thing.place.height())
        for thing in controls
        if thing.role is not Role.EditableText
        and min(thing.place.width(), thing.place.height()) < int(SMALLEST_TOUCH * MILLIMETRE)
    ]
    assert small == []


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("size", SIZES)
def test_controls_of_sections(
    make_program: Callable[..., Program],
    demo_folder: Path,
    finger: QPointingDevice,
    size: tuple[int, int],
    section: str,
) -> None:
    """In every section each control says what it is and is at least 12 mm in both directions."""
    program = make_program(demo_folder, size=size)
    assert program.window is not None
    program.kiosk.shell.goTo(section)
    check(Hand(program.window, finger))


@pytest.mark.parametrize(("kind", "thing"), DETAILS)
def test_controls_of_details(program: Program, hand: Hand, kind: str, thing: str) -> None:
    """So does each control of each kind of detail."""
    program.kiosk.shell.goTo("products")
    program.kiosk.shell.openThing(kind, thing)
    check(hand)


@pytest.mark.parametrize("panel", ["Language", "Accessibility"])
def test_controls_of_panels(hand: Hand, panel: str) -> None:
    """So does each control of the two panels."""
    hand.tap(panel)
    check(hand)


def test_titles_are_headings(program: Program, hand: Hand) -> None:
    """A reader can jump from heading to heading: the detail's title is one."""
    program.kiosk.shell.openThing("product", "th-herbal-jelly")
    hand.settle()
    headings = [thing.name for thing in hand.things() if thing.role is Role.Heading]
    assert "Herbal jelly" in headings
