"""Cards of a page."""

from __future__ import annotations

import sqlite3

from catalogue.model.listing import Evidence, Key
from catalogue.model.money import Money
from catalogue.model.text import Texts
from catalogue.store.cards import cards
from tests.store import sample

JELLY, PILLOW = Key("product", "jelly"), Key("product", "pillow")
SHOP, CLOUD, PAVILION = Key("exhibitor", "shop"), Key("exhibitor", "cloud"), Key("exhibitor", "pavilion")
JELLY_HOUR, LAO = Key("session", "jelly-hour"), Key("session", "lao-afternoon")


def test_keys_order_is_kept(db: sqlite3.Connection) -> None:
    """Cards come in the keys' order, kinds mixed, and a key of nothing is left out."""
    wanted = [LAO, JELLY, SHOP, PILLOW, JELLY_HOUR]
    found = cards(db, [LAO, JELLY, Key("product", "gone"), SHOP, PILLOW, JELLY_HOUR])
    assert [card.key for card in found] == wanted


def test_no_keys(db: sqlite3.Connection) -> None:
    """A page without listings has no cards."""
    assert cards(db, []) == []


def test_a_page_is_one_query(db: sqlite3.Connection) -> None:
    """However many cards a page has, SQLite is asked for it once."""
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    cards(db, [JELLY, PILLOW, SHOP, JELLY_HOUR])
    db.set_trace_callback(None)
    queries = [sql for sql in asked if not sql.startswith(("PRAGMA", "--"))]
    assert len(queries) == 1


def test_a_product(db: sqlite3.Connection) -> None:
    """A product's card says who brings it, where it is, what it costs and when it is shown."""
    [card] = cards(db, [JELLY])
    assert card.name == sample.PRODUCTS[0].name
    assert (card.art, card.tint) == ("1f36e", "tintPink")
    assert card.picture == sample.PICTURE.hash
    assert card.countries == ("TH",)
    assert (card.exhibitor_id, card.exhibitor_name) == ("shop", sample.EXHIBITORS[0].name)
    assert card.category_name == sample.CATEGORIES[0].name
    assert (card.price, card.price_evidence) == (Money(990, "CNY"), Evidence.REPORTED)
    assert (card.hall_name.read("en").value, card.booth_code) == ("Hall 1", "B14")
    assert (card.participation, card.form, card.span) == ("", "", None)
    assert card.streams == (sample.JELLY_HOUR,)


def test_a_product_that_says_little(db: sqlite3.Connection) -> None:
    """A product without exhibitor, price, art or booth takes its category's look, the rest is empty."""
    [card] = cards(db, [PILLOW])
    assert (card.art, card.tint) == ("pillow", "tintBlue")
    assert (card.exhibitor_id, card.price, card.picture, card.booth_code) == (None, None, None, "")
    assert card.exhibitor_name == card.hall_name == Texts()
    assert card.streams == (sample.LAO_AFTERNOON,)


def test_exhibitors(db: sqlite3.Connection) -> None:
    """An exhibitor looks like its first theme and shows its booth; a mentioned one has none."""
    shop, cloud, pavilion = cards(db, [SHOP, CLOUD, PAVILION])
    assert (shop.art, shop.tint, shop.booth_code) == ("1f4f1", "tintBlue", "B14")
    assert (shop.participation, shop.form, shop.countries) == ("exhibitor", "company", ("CN",))
    assert (cloud.booth_code, cloud.hall_name, cloud.tint) == ("", Texts(), "")
    # Its booth is in a row of the hall.
    assert (pavilion.hall_name.read("en").value, pavilion.booth_code) == ("Hall 1", "C02")


def test_sessions(db: sqlite3.Connection) -> None:
    """A session's card has its span, its host, its countries, and what there is to watch."""
    hour, afternoon = cards(db, [JELLY_HOUR, LAO])
    assert (hour.span, hour.has_stream, hour.has_recording) == (sample.JELLY_HOUR, True, False)
    assert (hour.exhibitor_id, hour.form, hour.booth_code) == ("shop", "livestream", "B14")
    assert (hour.art, hour.tint) == ("1f6d2", "tintGreen")
    assert (afternoon.span, afternoon.has_stream, afternoon.has_recording) == (
        sample.LAO_AFTERNOON,
        False,
        True,
    )
    assert (afternoon.art, afternoon.tint, afternoon.countries) == ("1f3fa", "tintBlue", ("LA",))
