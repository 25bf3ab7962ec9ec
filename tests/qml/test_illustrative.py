"""Nothing that was made up is shown without saying so: every row of every screen, to eye and to ear."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from catalogue.language import numbers
from catalogue.model.listing import Evidence, Kind
from catalogue.store import cards, fair, places, published
from catalogue.store.opening import open_reader
from tests.qml.hand import Hand, said

if TYPE_CHECKING:
    from catalogue.app.program import Program

# Every row that can show something of ours; each does in the demo.
ROWS = {
    "FactLine",
    "HallBooth",
    "HallLine",
    "HomeNextRow",
    "LinkLine",
    "ListingCard",
    "NoticeRow",
    "TickerItem",
}
# What isn't a row but shows a session or a price large.
PANELS = {"DetailHeading", "HomeHero"}
SAYS_SO = re.compile("illustrative", re.IGNORECASE)
DETAILS = [
    ("products", "product", "th-herbal-jelly"),
    ("sessions", "session", "tastes-of-thailand"),
    ("exhibitors", "exhibitor", "alibaba-cloud"),
    ("exhibitors", "exhibitor", "boc"),
    ("exhibitors", "country", "TH"),
    ("exhibitors", "country", "LK"),
]


@pytest.fixture(scope="module")
def ours(demo_folder: Path) -> re.Pattern[str]:
    """What is shown of ours: the names of sessions, prices, the codes of booths behind a word or a dot."""
    with closing(open_reader(demo_folder)) as db:
        shown = [card for kind in Kind for card in cards.cards(db, published.keys(db, kind))]
        currency = fair.read_fair(db).default_currency
        booths = [place.code for place in places.places(db) if place.is_illustrative and place.code]
    names = [
        card.name.read("en").value
        for card in shown
        if card.evidence is Evidence.ILLUSTRATIVE and card.key.kind == Kind.SESSION
    ]
    prices = [
        numbers.money(card.price, "en", currency)
        for card in shown
        if card.price is not None and card.price_evidence is Evidence.ILLUSTRATIVE
    ]
    assert len(names) > 40
    assert len(prices) > 5
    assert len(booths) > 30
    whole = "|".join(re.escape(text) for text in (*names, *prices))
    codes = "|".join(re.escape(code) for code in booths)
    return re.compile(rf"{whole}|(?:· |[Bb]ooth )(?:{codes})\b")


def type_of(item: QQuickItem) -> str:
    """The name of its QML type."""
    return item.metaObject().className().split("_QML")[0]


def texts(item: QQuickItem) -> str:
    """All that is to be read on it."""
    own = item.property("text") if item.inherits("QQuickText") else ""
    return " ".join([own or "", *(texts(child) for child in item.childItems() if child.isVisible())])


def shown(item: QQuickItem, types: set[str]) -> Iterator[QQuickItem]:
    """Everything of those types that is on the screen, or further down on it."""
    for child in item.childItems():
        if child.isVisible():
            if type_of(child) in types:
                yield child
            else:
                yield from shown(child, types)


def strangers(item: QQuickItem) -> Iterator[QQuickItem]:
    """The texts that are in none of the known rows and panels."""
    for child in item.childItems():
        if child.isVisible() and type_of(child) not in ROWS | PANELS:
            if child.inherits("QQuickText"):
                yield child
            yield from strangers(child)


def check(hand: Hand, ours: re.Pattern[str]) -> set[str]:
    """What shows something of ours says so, to read and to hear; the types that did."""
    hand.settle()
    root = hand.window.contentItem()
    met = set()
    for item in shown(root, ROWS):
        heard = said(item)
        if ours.search(texts(item)) or ours.search(heard):
            met.add(type_of(item))
            # A booth on the plan has room for its code; the plan's own badge is beside it.
            assert type_of(item) == "HallBooth" or SAYS_SO.search(texts(item)), texts(item)
            assert SAYS_SO.search(heard), heard
    for item in shown(root, PANELS):
        if ours.search(texts(item)):
            met.add(type_of(item))
            assert SAYS_SO.search(texts(item)), texts(item)
    assert [item.property("text") for item in strangers(root) if ours.search(item.property("text"))] == []
    return met


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_whatever_is_ours_says_so(
    make_program: Callable[..., Program],
    demo_folder: Path,
    finger: QPointingDevice,
    ours: re.Pattern[str],
    size: tuple[int, int],
) -> None:
    """No row shows an illustrative session, price or booth without a word of it, in any screen or detail."""
    program = make_program(demo_folder, size=size)
    assert program.window is not None
    hand, kiosk = Hand(program.window, finger), program.kiosk
    for kind, thing in (("product", "th-herbal-jelly"), ("session", "tastes-of-thailand")):
        kiosk.shell.openThing(kind, thing)
        kiosk.detail.toggleSaved()
    kiosk.detail.close()
    met = set()
    for section in ("home", "products", "exhibitors", "sessions", "countries", "halls", "insights", "mylist"):
        kiosk.shell.goTo(section)
        met |= check(hand, ours)
    for section, kind, thing in DETAILS:
        kiosk.shell.goTo(section)
        kiosk.shell.openThing(kind, thing)
        met |= check(hand, ours)
    assert met == ROWS | PANELS
    hall = next(row for row in kiosk.halls.halls.rows if row.hall_id == kiosk.halls.current)
    assert SAYS_SO.search(hall.badge_text)
