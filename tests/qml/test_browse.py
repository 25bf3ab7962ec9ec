"""Searching, filtering and looking through the cards, by touch and by keys, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from tests.qml.hand import Hand, Role, wait_for

if TYPE_CHECKING:
    from catalogue.app.program import Program


def card_names(program: Program) -> list[str]:
    """The names of the products' cards, in their order."""
    cards = program.kiosk.products.cards
    return [cards.row(number).name for number in range(cards.count)]


def test_words_narrow_the_cards_letter_by_letter(program: Program, hand: Hand) -> None:
    """Each letter typed into the search field narrows what is shown, and the field says how many are left."""
    program.kiosk.shell.goTo("products")
    hand.tap("Search", Role.EditableText)
    totals = []
    for letter in "jelly":
        hand.type(letter)
        totals.append(program.kiosk.products.total)
    assert totals == sorted(totals, reverse=True)
    assert "Herbal jelly" in card_names(program)
    assert program.kiosk.shell.resultText


def test_a_filter_is_touched_and_dropped_by_its_chip(program: Program, hand: Hand) -> None:
    """A touched value narrows the cards and stands above them as a chip, which drops it again."""
    program.kiosk.shell.goTo("products")
    everything = program.kiosk.products.total
    hand.tap("Thailand", Role.CheckBox)
    assert program.kiosk.products.total < everything
    assert hand.find("Thailand", Role.CheckBox).is_checked
    hand.tap("Remove filter Thailand")
    assert program.kiosk.products.total == everything
    assert not hand.find("Thailand", Role.CheckBox).is_checked


def test_two_values_of_a_facet_add_up(program: Program, hand: Hand) -> None:
    """Two countries show the products of both; one value's count isn't narrowed by the other."""
    program.kiosk.shell.goTo("products")
    hand.tap("Thailand", Role.CheckBox)
    thai = program.kiosk.products.total
    said = hand.find("Russia", Role.CheckBox).name
    hand.tap("Russia", Role.CheckBox)
    assert said == f"Russia, {program.kiosk.products.total - thai}"


def test_clear_all_drops_every_filter(program: Program, hand: Hand) -> None:
    """One touch on “Clear all” shows everything again."""
    program.kiosk.shell.goTo("products")
    everything = program.kiosk.products.total
    hand.tap("Thailand", Role.CheckBox)
    hand.tap("Food & drink", Role.CheckBox)
    hand.tap("Clear all")
    assert program.kiosk.products.total == everything
    assert program.kiosk.products.chosenCount == 0


def test_a_long_facet_opens_and_is_searched(program: Program, hand: Hand) -> None:
    """“Show all” opens a long facet with a field of its own, which finds a value by its first letters."""
    program.kiosk.shell.goTo("products")
    hand.tap("Origin: Show all")
    hand.tap("Search in Origin", Role.EditableText)
    hand.type("kaz")
    hand.settle()
    assert hand.find("Kazakhstan", Role.CheckBox)
    assert not hand.sees("Thailand,")


def test_the_order_is_chosen_from_a_menu(program: Program, hand: Hand) -> None:
    """The button above the cards says their order and opens the others; one of them sorts the cards."""
    program.kiosk.shell.goTo("products")
    hand.tap("Sorted by")
    hand.tap("Name", Role.RadioButton)
    names = card_names(program)
    assert names == sorted(names, key=str.casefold)
    assert hand.find("Sorted by Name")


def test_a_card_opens_beside_the_cards(program: Program, hand: Hand) -> None:
    """On a wide screen a touched card opens beside the grid, which still shows the card."""
    program.kiosk.shell.goTo("products")
    hand.tap("Herbal jelly")
    assert program.kiosk.detail.isOpen
    assert program.kiosk.detail.thingId == "th-herbal-jelly"
    assert hand.find("Herbal jelly", Role.Button)
    assert hand.find("Save Herbal jelly")


def test_the_arrows_walk_over_the_cards(program: Program, hand: Hand) -> None:
    """Right and Down go from card to card, Enter opens the one that the keyboard is on."""
    program.kiosk.shell.goTo("products")
    hand.settle()
    hand.walk_to("Herbal jelly")
    hand.press(Qt.Key.Key_Right)
    assert hand.focused().startswith(card_names(program)[1])
    hand.press(Qt.Key.Key_Left)
    hand.press(Qt.Key.Key_Down)
    below = hand.focused()
    assert not below.startswith("Herbal jelly")
    hand.press(Qt.Key.Key_Return)
    assert wait_for(lambda: program.kiosk.detail.isOpen)
    assert below.startswith(program.kiosk.detail.title)


def test_the_heart_saves_by_touch_and_by_keys(program: Program, hand: Hand) -> None:
    """The heart on a card saves it without opening it; Tab leads from the card to its heart."""
    program.kiosk.shell.goTo("products")
    hand.tap("Save Herbal jelly to my list")
    assert program.kiosk.shell.listCount == 1
    assert not program.kiosk.detail.isOpen
    hand.walk_to("Herbal jelly")
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "Remove Herbal jelly from my list"
    hand.press(Qt.Key.Key_Space)
    assert program.kiosk.shell.listCount == 0


def test_cards_are_flicked(program: Program, finger: QPointingDevice) -> None:
    """A finger moves the cards, and where they come to rest is remembered."""
    window = program.window
    assert window is not None
    program.kiosk.shell.goTo("products")
    QTest.qWait(50)
    place = QPoint(1100, 900)
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    for step in range(1, 11):
        QTest.qWait(12)
        moved = QPoint(place.x(), place.y() - 50 * step)
        QTest.touchEvent(window, finger).move(0, moved, window).commit()
    QTest.touchEvent(window, finger).release(0, moved, window).commit()
    assert wait_for(lambda: program.kiosk.products.scroll > 300)


def test_nothing_found_offers_a_way_out(program: Program, hand: Hand) -> None:
    """Where nothing is found, the screen says so and a touch on a way out finds what it promised."""
    program.kiosk.shell.goTo("products")
    program.kiosk.products.toggle("country", "TH")
    program.kiosk.shell.search("candy sapphire")
    hand.settle()
    assert hand.sees("Nothing found")
    ways = program.kiosk.products.waysOut
    assert ways.count
    promised = ways.rows[0]
    hand.tap(promised.label)
    assert program.kiosk.products.total > 0
    assert str(program.kiosk.products.total) in promised.total_text


def test_a_slip_says_what_was_searched_instead(program: Program, hand: Hand) -> None:
    """A word with one wrong letter finds all the same, and the screen says which word was searched."""
    program.kiosk.shell.search("cnady")
    hand.settle()
    assert program.kiosk.products.total > 0
    assert program.kiosk.products.searchedInstead == "candy"
    assert any("candy" in thing.name for thing in hand.things() if thing.role == Role.StaticText)


@pytest.mark.parametrize("words", ["草本果冻", "guodong", "конфеты", "หมอนยางพารา", "هلام", "ＪＥＬＬＹ"])
def test_any_language_finds(program: Program, words: str) -> None:
    """Words of any of a listing's languages find it, whatever the screen's language is."""
    program.kiosk.shell.search(words)
    assert program.kiosk.products.total > 0


def test_filters_lie_in_a_sheet_on_an_upright_screen(upright: Program, upright_hand: Hand) -> None:
    """Where the screen stands upright, a button opens the filters, and one below closes them."""
    upright.kiosk.shell.goTo("products")
    upright_hand.tap("Filters")
    upright_hand.tap("Thailand", Role.CheckBox)
    upright_hand.tap(f"Show {upright.kiosk.products.total}")
    upright_hand.wait_until_gone("Thailand,")
    assert upright_hand.find("Filters · 1")


def test_a_language_changes_without_losing_the_place(program: Program, hand: Hand) -> None:
    """Filters, what is open and where the cards were scrolled to stay when the language changes."""
    program.kiosk.shell.goTo("products")
    program.kiosk.products.toggle("category", "food")
    program.kiosk.products.setProperty("scroll", 400.0)
    program.kiosk.products.open("lk-black-tea")
    hand.settle()
    program.kiosk.shell.setLanguage("zh")
    hand.settle()
    assert program.kiosk.products.chosenCount == 1
    assert program.kiosk.products.scroll == 400.0
    assert program.kiosk.detail.thingId == "lk-black-tea"
    assert program.kiosk.detail.title == "红茶"
