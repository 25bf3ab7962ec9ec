"""Everything known about one thing, by touch and by keys, in the real window of the demo fair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.qml.hand import Hand, Role, wait_for

if TYPE_CHECKING:
    from catalogue.app.program import Program


def open_thing(program: Program, hand: Hand, kind: str, thing_id: str) -> None:
    """Open it from the section of its kind."""
    program.kiosk.shell.goTo({"product": "products", "exhibitor": "exhibitors"}.get(kind, "sessions"))
    program.kiosk.shell.openThing(kind, thing_id)
    hand.settle()


def reach(hand: Hand, name: str, role: Role) -> None:
    """Walk by keys to what is called so, so that it comes into sight where it lies further down."""
    for _ in range(200):
        hand.press(Qt.Key.Key_Tab)
        item = hand.window.activeFocusItem()
        interface = QAccessible.queryAccessibleInterface(item) if item is not None else None
        if interface is not None and interface.role() == role and hand.focused().startswith(name):
            hand.settle()
            return
    raise AssertionError(f"no keys lead to {name!r}")


def test_the_jelly_leads_to_who_brings_it(program: Program, hand: Hand) -> None:
    """From the Thai herbal jelly one comes to Suning.com, and from there back to the jelly."""
    open_thing(program, hand, "product", "th-herbal-jelly")
    reach(hand, "Suning.com", Role.Link)
    hand.press(Qt.Key.Key_Return)
    assert wait_for(lambda: program.kiosk.detail.thingId == "suning")
    program.kiosk.shell.back()
    assert program.kiosk.detail.thingId == "th-herbal-jelly"


def test_what_is_on_air_is_one_touch_away(program: Program, hand: Hand) -> None:
    """While the jelly is shown in a livestream, its detail says so, and a touch opens the livestream."""
    open_thing(program, hand, "product", "th-herbal-jelly")
    hand.tap(program.kiosk.detail.onAirTitle, Role.Link)
    assert program.kiosk.detail.thingId == "tastes-of-thailand"


def test_a_fact_says_who_says_so(program: Program, hand: Hand) -> None:
    """A touched fact shows its source in words; touched again, it hides it."""
    open_thing(program, hand, "exhibitor", "alibaba-cloud")
    fact = next(row for row in program.kiosk.detail.facts.rows if row.source_text)
    line = f"{fact.label}: {fact.value}"
    reach(hand, line, Role.Button)

    def shown() -> bool:
        texts = [thing.name for thing in hand.things() if thing.role == Role.StaticText]
        return fact.source_text in texts

    assert not shown()
    hand.press(Qt.Key.Key_Return)
    assert wait_for(shown)
    hand.press(Qt.Key.Key_Return)
    assert wait_for(lambda: not shown())


def test_reach_is_shown_as_numbers(program: Program, hand: Hand) -> None:
    """Alibaba Cloud's 28 regions, 85 zones and 18 zones stand as numbers, six markets by name."""
    open_thing(program, hand, "exhibitor", "alibaba-cloud")
    numbers = [row.number for row in program.kiosk.detail.coverages.rows]
    assert numbers == ["28", "85", "18"]
    named = [one.label for row in program.kiosk.detail.coverages.rows for one in row.named]
    assert len(named) == 6
    assert "Thailand" in named
    texts = {thing.name for thing in hand.things() if thing.role == Role.StaticText}
    assert {"28", "85", "18"} <= texts


def test_a_crumb_opens_the_country(program: Program, hand: Hand) -> None:
    """The country under a product's name opens that country."""
    open_thing(program, hand, "product", "th-herbal-jelly")
    hand.tap("Thailand", Role.Link)
    assert (program.kiosk.detail.kind, program.kiosk.detail.thingId) == ("country", "TH")


def test_a_category_filters_the_cards(program: Program, hand: Hand) -> None:
    """The category under a product's name shows all products of that category."""
    open_thing(program, hand, "product", "th-herbal-jelly")
    hand.tap("Food & drink", Role.Link)
    assert program.kiosk.shell.section == "products"
    assert [row.value for row in program.kiosk.products.chips.rows] == ["food"]


def test_saved_from_the_detail(program: Program, hand: Hand) -> None:
    """The button below saves what is open, says so, and takes it off again."""
    open_thing(program, hand, "exhibitor", "alibaba-cloud")
    hand.tap("Save Alibaba Cloud to my list", Role.Button)
    assert program.kiosk.shell.listCount == 1
    hand.tap("Remove Alibaba Cloud from my list", Role.Button)
    assert program.kiosk.shell.listCount == 0


def test_back_returns_to_the_scroll(program: Program, hand: Hand) -> None:
    """Back from a link shows the detail before it, scrolled to where one had been."""
    open_thing(program, hand, "exhibitor", "alibaba-cloud")
    program.kiosk.detail.setProperty("scroll", 300.0)
    program.kiosk.shell.openThing("country", "CN")
    hand.settle()
    program.kiosk.shell.back()
    hand.settle()
    assert program.kiosk.detail.thingId == "alibaba-cloud"
    assert program.kiosk.detail.scroll == 300.0


@pytest.mark.parametrize(
    ("kind", "thing_id", "words"),
    [
        ("session", "tastes-of-thailand", "Illustrative sample"),
        ("exhibitor", "suning", "Mentioned"),
        ("product", "th-herbal-jelly", "Illustrative price"),
    ],
)
def test_what_is_not_reported_says_so(
    program: Program, hand: Hand, kind: str, thing_id: str, words: str
) -> None:
    """An invented session, a firm that was only mentioned and an invented price carry their badge."""
    open_thing(program, hand, kind, thing_id)
    assert any(thing.name.startswith(words) for thing in hand.things())


def test_a_market_sample_says_so(program: Program, hand: Hand) -> None:
    """A product of the market that wasn't at the fair carries its badge, in the grid and in the detail."""
    program.kiosk.shell.goTo("products")
    program.kiosk.products.toggle("evidence", "market_sample")
    hand.settle()
    assert program.kiosk.products.cards.row(0).badge_text == "Market sample"
    program.kiosk.products.open(program.kiosk.products.cards.row(0).card_id)
    assert "Market sample" in [row.text for row in program.kiosk.detail.badges.rows]


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_a_detail_closes_by_escape(program: Program, hand: Hand, size: tuple[int, int]) -> None:
    """Beside the cards, over them or in a sheet: Escape closes the detail."""
    assert program.window is not None
    program.window.resize(*size)
    open_thing(program, hand, "product", "th-herbal-jelly")
    hand.press(Qt.Key.Key_Escape)
    assert wait_for(lambda: not program.kiosk.detail.isOpen)
