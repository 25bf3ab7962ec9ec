"""The frame around the sections, by touch and by keys, in the real window of the demo fair."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice

from catalogue.app.program import Program
from tests.qml.hand import Hand, Role

TABS = {
    "Products": "products",
    "Exhibitors": "exhibitors",
    "Livestreams": "sessions",
    "Countries": "countries",
    "Floor plan": "halls",
    "Insights": "insights",
}
FOOT = {
    "Home": "home",
    "Products": "products",
    "Exhibitors": "exhibitors",
    "Live": "sessions",
    "Plan": "halls",
    "My list": "mylist",
}


def test_tabs_open_sections_by_touch(program: Program, hand: Hand) -> None:
    """Each tab, touched, shows its section and says that it is the current one."""
    program.kiosk.shell.goTo("insights")
    for name, section in TABS.items():
        hand.tap(name, Role.PageTab)
        assert program.kiosk.shell.section == section
        assert hand.find(name, Role.PageTab).is_checked


def test_tabs_open_sections_by_keys(program: Program, hand: Hand) -> None:
    """Tab and Enter alone reach and open every section."""
    program.kiosk.shell.goTo("products")
    for name, section in TABS.items():
        hand.walk_to(name)
        hand.press(Qt.Key.Key_Return)
        assert program.kiosk.shell.section == section


def test_foot_of_an_upright_screen_opens_sections(upright: Program, upright_hand: Hand) -> None:
    """Where the screen stands upright, the sections are in the lower third, and open by touch."""
    assert upright.window is not None
    for name, section in FOOT.items():
        tab = upright_hand.find(name, Role.PageTab)
        assert tab.place.top() > upright.window.height() * 2 / 3
        upright_hand.tap(name, Role.PageTab)
        assert upright.kiosk.shell.section == section


def test_sign_of_the_fair_leads_home(program: Program, hand: Hand) -> None:
    """The fair's name in the top bar is the way home."""
    program.kiosk.shell.goTo("halls")
    hand.tap("CIFTIS 2022, home")
    assert program.kiosk.shell.section == "home"


def test_list_is_in_the_top_bar(program: Program, hand: Hand) -> None:
    """My list opens by touch, and its button says how many things are on it."""
    hand.tap("Save ")
    assert hand.find("My list · 1")
    hand.tap("My list")
    assert program.kiosk.shell.section == "mylist"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_search_has_two_keys(
    program: Program, hand: Hand, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    """Ctrl+F and / lead into the search from anywhere; in it, / is a letter like any other."""
    hand.walk_to("Insights")
    hand.press(key, modifier)
    hand.type("a/b")
    assert program.kiosk.shell.searchText == "a/b"


def test_enter_leads_from_the_search_to_what_was_found(program: Program, hand: Hand) -> None:
    """Typing searches, and Enter puts the keyboard onto the section below."""
    hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.type("jelly")
    assert program.kiosk.shell.section == "products"
    before = hand.focused()
    hand.press(Qt.Key.Key_Return)
    assert hand.focused() not in {"", before}


def test_search_is_cleared_by_touch(program: Program, hand: Hand) -> None:
    """The cross in the search field empties it."""
    hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.type("jelly")
    hand.tap("Clear the search")
    assert program.kiosk.shell.searchText == ""


def test_escape_closes_then_goes_back(program: Program, hand: Hand) -> None:
    """Escape closes the detail first and then leads back through the sections."""
    hand.tap("Products", Role.Button)
    program.kiosk.products.open("th-herbal-jelly")
    hand.press(Qt.Key.Key_Escape)
    assert not program.kiosk.detail.isOpen
    assert program.kiosk.shell.section == "products"
    hand.press(Qt.Key.Key_Escape)
    assert program.kiosk.shell.section == "home"


def test_alt_left_goes_back(program: Program, hand: Hand) -> None:
    """Alt and the left arrow lead back, as in a browser."""
    hand.tap("Countries", Role.Button)
    hand.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert program.kiosk.shell.section == "home"


def test_back_by_touch(upright: Program, upright_hand: Hand) -> None:
    """An upright screen has its way back in the top bar."""
    upright_hand.tap("Exhibitors", Role.PageTab)
    upright_hand.tap("Back")
    assert upright.kiosk.shell.section == "home"


def test_arrows_go_to_the_neighbour(hand: Hand) -> None:
    """Arrows lead to what lies in their direction, and down from the doors to the ticker."""
    hand.walk_to("Exhibitors, ")
    hand.press(Qt.Key.Key_Right)
    assert hand.focused().startswith("Livestreams, ")
    hand.press(Qt.Key.Key_Left)
    hand.press(Qt.Key.Key_Left)
    assert hand.focused().startswith("Products, ")
    hand.press(Qt.Key.Key_Down)
    assert hand.focused().startswith("On air now: ")


def test_focus_shows_for_keys_only(program: Program, hand: Hand) -> None:
    """A finger leaves no ring behind; the keyboard always shows where it is."""
    assert program.window is not None
    hand.tap("Insights", Role.Button)
    hand.tap("Products", Role.PageTab)
    item = program.window.activeFocusItem()
    assert not (item and item.property("visualFocus"))
    hand.walk_to("Exhibitors")
    assert program.window.activeFocusItem().property("visualFocus")


def test_a_detail_takes_the_keyboard_and_gives_it_back(program: Program, hand: Hand) -> None:
    """Opened by key, the detail has the keyboard; closed, it returns to the card."""
    hand.tap("Products", Role.Button)
    hand.walk_to("Herbal jelly")
    card = hand.focused()
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    assert hand.focused().startswith("Close ")
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    assert hand.focused() == card


def test_ticker_opens_what_is_on_air(program: Program, hand: Hand) -> None:
    """The line at the foot names what is on air and opens it."""
    hand.tap("On air now: Tastes of Thailand, until 15:30")
    assert program.kiosk.detail.title == "Tastes of Thailand"


def test_sections_are_kept(program: Program, hand: Hand) -> None:
    """A section that is left and visited again is as it was: the word looked for is still there."""
    program.kiosk.shell.goTo("countries")
    hand.tap("Find a country")
    hand.type("lank")
    hand.tap("Insights", Role.PageTab)
    hand.tap("Countries", Role.PageTab)
    assert hand.sees("Sri Lanka")
    assert not hand.sees("China")


def test_detail_is_a_sheet_on_an_upright_screen(upright: Program, upright_hand: Hand) -> None:
    """There the detail slides in from below; its cross, Escape and the way back close it."""
    upright.kiosk.shell.goTo("products")
    ways: list[Callable[[], None]] = [
        lambda: upright_hand.tap("Close Herbal jelly"),
        lambda: upright_hand.press(Qt.Key.Key_Escape),
        lambda: upright_hand.tap("Back"),
    ]
    for close in ways:
        upright_hand.tap("Herbal jelly", Role.Button)
        assert upright_hand.find("Close Herbal jelly")
        close()
        upright_hand.wait_until_gone("Close")
        assert not upright.kiosk.detail.isOpen
        assert upright.kiosk.shell.section == "products"


def test_detail_lies_over_a_middle_screen(program: Program, hand: Hand) -> None:
    """With larger letters the detail lies over the cards, and a touch beside it closes it."""
    program.look.setTextScale(1.5)
    program.kiosk.shell.goTo("products")
    hand.tap("Herbal jelly", Role.Button)
    assert program.kiosk.detail.isOpen
    hand.tap_at(QPoint(200, 700))
    assert not program.kiosk.detail.isOpen


def test_arabic_mirrors(
    make_program: Callable[..., Program], demo_folder: Path, finger: QPointingDevice
) -> None:
    """In Arabic the fair's sign is at the right edge, where it is at the left one in English."""
    program = make_program(demo_folder, language="ar")
    assert program.window is not None
    hand = Hand(program.window, finger)
    sign = next(thing for thing in hand.controls() if "CIFTIS" in thing.name)
    assert sign.place.center().x() > program.window.width() / 2
    program.kiosk.shell.setLanguage("en")
    assert hand.find("About CIFTIS").place.center().x() < program.window.width() / 2


def test_a_touch_beside_everything_does_nothing(program: Program, hand: Hand) -> None:
    """The margin of the page is no button."""
    hand.tap_at(QPoint(8, 600))
    assert program.kiosk.shell.section == "home"
    assert not program.kiosk.detail.isOpen
