"""What the search is given."""

from __future__ import annotations

import sqlite3

from catalogue.model.listing import Key
from catalogue.store.documents import documents
from tests.store import sample


def test_published_and_withdrawn_in_order(db: sqlite3.Connection) -> None:
    """Drafts are left out; the others come in published order, the withdrawn ones marked."""
    found = [(document.key.id, document.withdrawn) for document in documents(db)]
    assert found == [
        ("shop", False),
        ("cloud", False),
        ("jelly", False),
        ("pillow", False),
        ("rice", True),
        ("jelly-hour", False),
        ("lao-afternoon", False),
        ("all-days", True),
    ]


def test_an_exhibitor(db: sqlite3.Connection) -> None:
    """An exhibitor is found by its booth and themes, and filtered by what it reaches and takes."""
    by_key = {document.key: document for document in documents(db)}
    shop = by_key[Key("exhibitor", "shop")]
    assert shop.names == ("The Shop", "商店")
    assert {"Sells things.", "A区", "Telecom", "供应链"} <= set(shop.bodies)
    assert shop.codes == ("shop", "B14")
    assert shop.facets["payment"] == ("alipay", "cash")
    assert by_key[Key("exhibitor", "cloud")].facets["reach"] == ("availability_zone", "market")


def test_a_product(db: sqlite3.Connection) -> None:
    """A product is found by its brand, codes and category, and is in its category and all above it."""
    by_key = {document.key: document for document in documents(db)}
    jelly = by_key[Key("product", "jelly")]
    assert jelly.names == ("Herbal jelly", "เยลลี่", "果冻", "A Brand")
    assert {"The Shop", "商店", "Sweets", "食品", "直播间"} <= set(jelly.bodies)
    assert jelly.codes == ("jelly", sample.PRODUCTS[0].gtin, "210690", "B14")
    assert jelly.facets == {
        "country": ("TH",),
        "bri": ("member",),
        "category": ("food-sweets", "food"),
        "exhibitor": ("shop",),
        "evidence": ("reported",),
    }
    assert (jelly.price, jelly.streams) == (9.9, (sample.JELLY_HOUR,))
    assert jelly.sort_names == {"en": "Herbal jelly", "zh": "果冻", "th": "เยลลี่"}


def test_a_price_in_another_currency_has_no_band(db: sqlite3.Connection) -> None:
    """Prices are compared in the fair's currency only: bahts are not taken for yuan."""
    [rice] = [document for document in documents(db) if document.key.id == "rice"]
    assert rice.price is None


def test_a_session(db: sqlite3.Connection) -> None:
    """A session of several days is in each of them, and is found by what it shows and who hosts it."""
    by_key = {document.key: document for document in documents(db)}
    assert by_key[Key("session", "all-days")].facets["day"] == ("2022-08-31", "2022-09-01", "2022-09-02")
    hour = by_key[Key("session", "jelly-hour")]
    assert {"The Shop", "果冻", "展位"} <= set(hour.bodies)
    assert (hour.span, hour.facets["language"]) == (sample.JELLY_HOUR, ("en", "th"))
    assert by_key[Key("session", "lao-afternoon")].has_recording
