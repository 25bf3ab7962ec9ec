"""Cards by key."""

from __future__ import annotations

import sqlite3

import pytest

from catalogue.model.card import Card
from catalogue.model.listing import Key
from catalogue.services.shelf import Shelf
from catalogue.store.cards import cards

JELLY, PILLOW, SHOP = Key("product", "jelly"), Key("product", "pillow"), Key("exhibitor", "shop")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[Key]]:
    """The keys of every query that is made."""
    made: list[list[Key]] = []

    def counted(db: sqlite3.Connection, keys: list[Key]) -> list[Card]:
        made.append(list(keys))
        return cards(db, keys)

    monkeypatch.setattr("catalogue.services.shelf.cards", counted)
    return made


def test_cards_come_in_the_keys_order(shelf: Shelf) -> None:
    """Whatever is kept already, the order is that of the keys, and what isn't there is left out."""
    shelf.cards([PILLOW])
    found = shelf.cards([SHOP, PILLOW, Key("product", "none"), JELLY, PILLOW])
    assert [card.key for card in found] == [SHOP, PILLOW, JELLY, PILLOW]


def test_one_query_for_all_that_is_missing(shelf: Shelf, asked: list[list[Key]]) -> None:
    """A page's cards come by one query, and what was read is not asked for again."""
    shelf.cards([JELLY, SHOP])
    shelf.cards([SHOP, JELLY, PILLOW])
    shelf.cards([PILLOW])
    assert asked == [[JELLY, SHOP], [PILLOW]]


def test_the_shelf_is_bounded(db: sqlite3.Connection, asked: list[list[Key]]) -> None:
    """No more cards are kept than the shelf holds; those used last stay."""
    small = Shelf(db, kept=2)
    small.cards([JELLY, PILLOW])
    small.cards([JELLY])
    small.cards([SHOP])
    small.cards([JELLY, SHOP])
    assert asked == [[JELLY, PILLOW], [SHOP]]


def test_more_cards_than_the_shelf_holds(db: sqlite3.Connection) -> None:
    """A page larger than the shelf is whole all the same."""
    assert [card.key for card in Shelf(db, kept=1).cards([JELLY, PILLOW, SHOP])] == [JELLY, PILLOW, SHOP]


def test_one_card(shelf: Shelf) -> None:
    """A single card is found, or is None."""
    found = shelf.card(JELLY)
    assert found is not None
    assert found.key == JELLY
    assert shelf.card(Key("product", "none")) is None
