"""The menu of orders and the sheets by keys alone, and what lies under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.qml.hand import Hand, Role, wait_for

if TYPE_CHECKING:
    from catalogue.app.program import Program

# Controls of the frame and of the products' page; none is called like a filter or a link of a detail.
COVERED = ("Sorted by", "Filters", "Language", "Accessibility", "Save Candies", "Search in any")


@pytest.fixture
def menu(program: Program, hand: Hand) -> Hand:
    """The menu of orders of the products, opened with Enter."""
    program.kiosk.shell.goTo("products")
    hand.settle()
    hand.walk_to("Sorted by")
    hand.press(Qt.Key.Key_Return)
    assert hand.find("Name", Role.RadioButton)
    return hand


@pytest.fixture
def sheet(upright: Program, upright_hand: Hand) -> Hand:
    """The sheet of filters of an upright screen, opened with Enter."""
    upright.kiosk.shell.goTo("products")
    upright_hand.settle()
    upright_hand.walk_to("Filters")
    upright_hand.press(Qt.Key.Key_Return)
    assert upright_hand.find("Close")
    return upright_hand


def test_an_order_is_chosen_by_keys(program: Program, menu: Hand) -> None:
    """Enter opens the menu on the order that is chosen, arrows walk it, Enter takes one and goes back."""
    assert wait_for(lambda: menu.focused() == "Best match")
    menu.press(Qt.Key.Key_Down)
    chosen = menu.focused()
    assert chosen != "Best match"
    menu.press(Qt.Key.Key_Return)
    menu.settle()
    assert program.kiosk.products.sortLabel == chosen
    assert wait_for(lambda: menu.focused() == f"Sorted by {chosen}")


def test_arrows_go_round_the_menu(menu: Hand) -> None:
    """Up from the first order leads to the last, and Down from there to the first."""
    assert wait_for(lambda: menu.focused() == "Best match")
    menu.press(Qt.Key.Key_Up)
    assert menu.focused() not in ("", "Best match")
    menu.press(Qt.Key.Key_Down)
    assert menu.focused() == "Best match"


def test_escape_leaves_the_order_as_it_was(program: Program, menu: Hand) -> None:
    """Escape closes the menu, changes nothing and gives the keyboard back to its button."""
    menu.press(Qt.Key.Key_Down)
    menu.press(Qt.Key.Key_Escape)
    assert wait_for(lambda: menu.focused() == "Sorted by Best match")
    assert program.kiosk.products.sort == "relevance"
    assert program.kiosk.shell.section == "products"


def test_tab_stays_in_the_filters(sheet: Hand) -> None:
    """While the filters lie over an upright screen, Tab goes round in them."""
    visited = []
    for _ in range(200):
        sheet.press(Qt.Key.Key_Tab)
        visited.append(sheet.focused())
    assert {"Close", "Thailand, 12"} <= set(visited)
    assert any(name.startswith("Show 1") for name in visited)
    assert [name for name in visited if name.startswith(COVERED) or not name] == []


def test_a_filter_is_chosen_by_keys(upright: Program, sheet: Hand) -> None:
    """Space chooses the value that the keyboard is on, and the button below tells how many are left."""
    everything = upright.kiosk.products.total
    sheet.walk_to("Thailand")
    sheet.press(Qt.Key.Key_Space)
    assert upright.kiosk.products.total < everything
    sheet.walk_to(f"Show {upright.kiosk.products.total}")
    sheet.press(Qt.Key.Key_Return)
    assert wait_for(lambda: sheet.focused() == "Filters · 1")


def test_escape_closes_the_filters(upright: Program, sheet: Hand) -> None:
    """Escape closes the filters, leaves the section as it was and gives the keyboard back to their button."""
    sheet.press(Qt.Key.Key_Escape)
    assert wait_for(lambda: sheet.focused() == "Filters")
    assert upright.kiosk.shell.section == "products"
    sheet.wait_until_gone("Close")


def test_what_is_covered_is_not_offered(sheet: Hand) -> None:
    """A screen reader is told of no control under the sheet, and of all of them once it is closed."""
    assert [thing.name for thing in sheet.controls() if thing.name.startswith(COVERED)] == []
    sheet.press(Qt.Key.Key_Escape)
    for name in COVERED:
        assert sheet.find(name)


def test_a_detail_covers_an_upright_screen(upright: Program, upright_hand: Hand) -> None:
    """Under the sheet of a detail nothing is offered either."""
    upright.kiosk.shell.goTo("products")
    upright.kiosk.products.open("th-herbal-jelly")
    assert upright_hand.find("Close")
    names = [thing.name for thing in upright_hand.controls()]
    assert [name for name in names if name.startswith(COVERED)] == []
