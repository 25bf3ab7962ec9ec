"""Which listings are found by words, facets or times of other things: they change when those do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from catalogue.model.listing import COUNTRY, Key
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, rows

_BELOW = """
WITH RECURSIVE below (id) AS (
  VALUES (:id) UNION SELECT category.id FROM category JOIN below ON category.parent_id = below.id)
SELECT 'product', product.id FROM product JOIN below ON product.category_id = below.id
"""
_AT_PLACE = """
SELECT 'exhibitor', exhibitor_id FROM exhibitor_place WHERE place_id = :id
UNION SELECT 'product', product.id FROM exhibitor_place JOIN product USING (exhibitor_id) WHERE place_id = :id
UNION SELECT 'session', id FROM session WHERE place_id = :id
"""
_OF: Mapping[str, str] = {
    "exhibitor": """SELECT 'product', id FROM product WHERE exhibitor_id = :id
        UNION SELECT 'session', id FROM session WHERE host_id = :id""",
    "product": "SELECT 'session', session_id FROM session_product WHERE product_id = :id",
    "session": "SELECT 'product', product_id FROM session_product WHERE session_id = :id",
    "category": _BELOW,
    "theme": """SELECT 'exhibitor', exhibitor_id FROM exhibitor_theme WHERE theme_id = :id
        UNION SELECT 'session', session_id FROM session_theme WHERE theme_id = :id""",
    "place": _AT_PLACE,
    "coverage": "SELECT 'exhibitor', exhibitor_id FROM coverage WHERE id = :id",
    COUNTRY: "SELECT 'product', id FROM product WHERE origin_code = :id",
}
"""Kind of a thing → what depends on it, as (kind, id)."""


@reader
def dependents(db: sqlite3.Connection, keys: Iterable[Key]) -> frozenset[Key]:
    """The listings that depend on these things, drafts and withdrawn ones too: on an exhibitor its products
    and sessions, on a product the sessions that show it and the other way round, on a category the products
    in it and below, on a theme, a place, a coverage, a country's membership who has it."""
    return frozenset(
        Key(kind, id)
        for key in keys
        if key.kind in _OF
        for kind, id in rows(db, _OF[key.kind], {"id": key.id}, TEXT, TEXT)
    )
