"""What a visitor sees while something is awaited, and where something is wrong, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow

from catalogue.tour.flaws import flaws
from tests.qml.hand import Hand, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from catalogue.app.program import Program
    from tests.states import States

LANGUAGES = ["en", "zh", "ar"]
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """All visible items below one."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def shows(window: QQuickWindow, name: str) -> bool:
    """Whether an item of that QML file is visible."""
    return any(item.metaObject().className().startswith(name) for item in below(window.contentItem()))


def hand_at(program: Program, finger: QPointingDevice) -> Hand:
    """A hand at the program's window, which is as it should be."""
    assert program.window is not None
    hand = Hand(program.window, finger)
    hand.settle()
    return hand


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_a_wait_that_is_noticed_shows_a_skeleton(
    states: States, finger: QPointingDevice, language: str, size: tuple[int, int]
) -> None:
    """Where an answer is awaited longer than a moment, the cards' shapes stand in their place."""
    program = states.loading("products", language=language, size=size)
    hand = hand_at(program, finger)
    assert wait_for(lambda: program.kiosk.products.isLoading)
    hand.settle()
    assert shows(hand.window, "BrowseSkeleton")
    assert flaws(hand.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_a_search_that_fails_says_so_in_its_place(
    states: States, finger: QPointingDevice, language: str, size: tuple[int, int]
) -> None:
    """Where the search can't read the catalogue, that is said in place of the cards, with a way on."""
    program = states.unsearchable("products", language=language, size=size)
    hand = hand_at(program, finger)
    assert program.kiosk.products.errorText
    assert shows(hand.window, "BrowseState")
    assert flaws(hand.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("section", ["halls", "insights"])
def test_a_section_that_cannot_be_read_says_so(
    states: States, finger: QPointingDevice, language: str, size: tuple[int, int], section: str
) -> None:
    """A section of a damaged catalogue says what happened, what is safe and what to do, and nothing else."""
    program = states.unread(section, language=language, size=size)
    hand = hand_at(program, finger)
    assert shows(hand.window, "UnreadNotice")
    assert not shows(hand.window, "StatusLine")
    assert hand.sees(program.kiosk.shell.statusText)
    assert flaws(hand.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("name", "status"),
    [("gone", "error"), ("stale", "stale"), ("offline", "offline"), ("preparing", "preparing")],
)
def test_a_line_says_what_is_not_as_it_should_be(
    states: States, finger: QPointingDevice, language: str, size: tuple[int, int], name: str, status: str
) -> None:
    """A line over every section says so and goes on being there; the section itself works."""
    bring: Callable[..., Program] = getattr(states, name)
    program = bring("products", language=language, size=size)
    hand = hand_at(program, finger)
    for section in ("products", "home", "mylist"):
        program.kiosk.shell.goTo(section)
        hand.settle()
        assert program.kiosk.shell.status == status
        assert hand.sees(program.kiosk.shell.statusText)
        assert flaws(hand.window) == []
    assert program.kiosk.products.total > 80


def test_the_frame_keeps_what_it_knew(states: States) -> None:
    """A damaged catalogue takes neither the fair's sign nor its time from the frame."""
    shell = states.unread("halls").kiosk.shell
    assert shell.clockText.endswith("15:02")
    assert shell.fairMark == "服"


def test_try_again(states: States, finger: QPointingDevice) -> None:
    """“Try again” asks once more."""
    program = states.unsearchable("products")
    hand = hand_at(program, finger)
    hand.tap("Try again")
    assert program.kiosk.products.errorText
