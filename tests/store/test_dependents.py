"""What changes together with what."""

from __future__ import annotations

import sqlite3

import pytest

from catalogue.model.listing import Key
from catalogue.store.dependents import dependents


@pytest.mark.parametrize(
    ("key", "depending"),
    [
        (Key("exhibitor", "shop"), {"product jelly", "session jelly-hour"}),
        (Key("exhibitor", "cloud"), {"product rice", "session all-days"}),
        (Key("product", "jelly"), {"session jelly-hour"}),
        (Key("session", "lao-afternoon"), {"product pillow", "product rice"}),
        (Key("category", "food"), {"product jelly", "product rice"}),
        (Key("category", "food-sweets"), {"product jelly"}),
        (Key("theme", "telecom"), {"exhibitor shop", "session all-days"}),
        (Key("place", "hall-1-b14"), {"exhibitor shop", "product jelly", "session jelly-hour"}),
        (Key("coverage", "cloud-zones"), {"exhibitor cloud"}),
        (Key("country", "TH"), {"product jelly", "product rice"}),
        (Key("indicator", "share"), set()),
        (Key("product", "nothing"), set()),
    ],
)
def test_dependents(db: sqlite3.Connection, key: Key, depending: set[str]) -> None:
    """Whatever has a thing's words, facets or times depends on it, withdrawn listings too."""
    assert {f"{one.kind} {one.id}" for one in dependents(db, [key])} == depending


def test_several_things_at_once(db: sqlite3.Connection) -> None:
    """What depends on any of several things is told once."""
    found = dependents(db, [Key("product", "jelly"), Key("exhibitor", "shop")])
    assert found == {Key("product", "jelly"), Key("session", "jelly-hour")}
