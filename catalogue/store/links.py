"""What leads from one thing to others: published listings only, in published order."""

from __future__ import annotations

import sqlite3

from catalogue.model.listing import Evidence, Key, Kind
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, rows


@reader
def products_of(db: sqlite3.Connection, exhibitor_id: str) -> tuple[Key, ...]:
    """What an exhibitor brings."""
    return _keys(db, Kind.PRODUCT, "SELECT id FROM product WHERE exhibitor_id = ?", exhibitor_id)


@reader
def sessions_of(db: sqlite3.Connection, exhibitor_id: str) -> tuple[Key, ...]:
    """The sessions that an exhibitor hosts."""
    return _keys(db, Kind.SESSION, "SELECT id FROM session WHERE host_id = ?", exhibitor_id)


@reader
def sessions_showing(db: sqlite3.Connection, product_id: str) -> tuple[Key, ...]:
    """The sessions that show a product."""
    return _keys(db, Kind.SESSION, "SELECT session_id FROM session_product WHERE product_id = ?", product_id)


@reader
def products_in(db: sqlite3.Connection, session_id: str) -> tuple[Key, ...]:
    """What a session shows."""
    return _keys(db, Kind.PRODUCT, "SELECT product_id FROM session_product WHERE session_id = ?", session_id)


@reader
def products_from(db: sqlite3.Connection, country_code: str) -> tuple[Key, ...]:
    """The products of a country's origin."""
    return _keys(db, Kind.PRODUCT, "SELECT id FROM product WHERE origin_code = ?", country_code)


@reader
def exhibitors_from(db: sqlite3.Connection, country_code: str) -> tuple[Key, ...]:
    """The exhibitors of a country."""
    return _keys(db, Kind.EXHIBITOR, "SELECT id FROM exhibitor WHERE country_code = ?", country_code)


@reader
def sessions_about(db: sqlite3.Connection, country_code: str) -> tuple[Key, ...]:
    """The sessions of a country."""
    return _keys(
        db, Kind.SESSION, "SELECT session_id FROM session_country WHERE country_code = ?", country_code
    )


@reader
def exhibitors_reaching(db: sqlite3.Connection, country_code: str) -> tuple[Key, ...]:
    """The exhibitors whose coverage names a country."""
    return _keys(
        db,
        Kind.EXHIBITOR,
        """SELECT exhibitor_id FROM coverage_country JOIN coverage ON coverage.id = coverage_id
        WHERE country_code = ?""",
        country_code,
    )


@reader
def products_in_category(db: sqlite3.Connection, category_id: str) -> tuple[Key, ...]:
    """The products of a category and of all below it."""
    return _keys(
        db,
        Kind.PRODUCT,
        """WITH RECURSIVE below (id) AS (
          VALUES (?) UNION SELECT category.id FROM category JOIN below ON category.parent_id = below.id)
        SELECT product.id FROM product JOIN below ON product.category_id = below.id""",
        category_id,
    )


@reader
def sessions_in_theme(db: sqlite3.Connection, theme_id: str) -> tuple[Key, ...]:
    """The sessions of a thematic exhibition."""
    return _keys(db, Kind.SESSION, "SELECT session_id FROM session_theme WHERE theme_id = ?", theme_id)


@reader
def sessions_with(db: sqlite3.Connection, evidence: Evidence) -> tuple[Key, ...]:
    """The sessions that are known in this way."""
    return _keys(db, Kind.SESSION, "SELECT id FROM listing WHERE evidence = ?", evidence.value)


def _keys(db: sqlite3.Connection, kind: Kind, ids: str, id: str) -> tuple[Key, ...]:
    # The + keeps SQLite from walking through all listings in their order.
    found = rows(
        db,
        f"""SELECT id FROM listing WHERE kind = ? AND state = 'published' AND id IN ({ids})
        ORDER BY +position, id""",
        [kind.value, id],
        TEXT,
    )
    return tuple(Key(kind.value, one) for (one,) in found)
