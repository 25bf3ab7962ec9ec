"""Reads what of a catalogue is published: keys in order, and how many."""

from __future__ import annotations

import sqlite3

from catalogue.model.listing import Key, Kind
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, rows


@reader
def keys(db: sqlite3.Connection, kind: Kind) -> tuple[Key, ...]:
    """Every published listing of a kind, in published order."""
    found = rows(
        db,
        "SELECT id FROM listing WHERE kind = ? AND state = 'published' ORDER BY position, id",
        [kind.value],
        TEXT,
    )
    return tuple(Key(kind.value, id) for (id,) in found)


@reader
def totals(db: sqlite3.Connection) -> dict[Kind, int]:
    """How many published listings there are of each kind."""
    found = db.execute("SELECT kind, count(*) FROM listing WHERE state = 'published' GROUP BY kind")
    return dict.fromkeys(Kind, 0) | {Kind(kind): total for kind, total in found}


@reader
def origins(db: sqlite3.Connection) -> int:
    """How many countries published products come from."""
    [count] = db.execute(
        """SELECT count(DISTINCT origin_code) FROM product JOIN listing USING (kind, id)
        WHERE state = 'published'"""
    ).fetchone()
    return int(count)


@reader
def exhibitor_themes(db: sqlite3.Connection) -> int:
    """In how many themes published exhibitors stand."""
    [count] = db.execute(
        """SELECT count(DISTINCT theme_id) FROM exhibitor_theme
        JOIN listing ON kind = 'exhibitor' AND id = exhibitor_id WHERE state = 'published'"""
    ).fetchone()
    return int(count)


@reader
def members_listed(db: sqlite3.Connection) -> int:
    """How many countries are on the list of Belt and Road members, also where not all sources confirm it."""
    [count] = db.execute("SELECT count(*) FROM bri_membership WHERE status <> 'withdrawn'").fetchone()
    return int(count)


@reader
def halls(db: sqlite3.Connection) -> int:
    """How many halls there are."""
    [count] = db.execute("SELECT count(*) FROM place WHERE form = 'hall'").fetchone()
    return int(count)


@reader
def figures(db: sqlite3.Connection) -> int:
    """How many figures of trade there are."""
    [count] = db.execute("SELECT count(*) FROM indicator").fetchone()
    return int(count)


@reader
def by_country(db: sqlite3.Connection, kind: Kind) -> dict[str, int]:
    """How many published listings of a kind each country has: by origin, home or a session's countries."""
    found = rows(
        db,
        """SELECT country_code, count(*) FROM (
          SELECT kind, id, origin_code AS country_code FROM product
          UNION ALL SELECT kind, id, country_code FROM exhibitor
          UNION ALL SELECT 'session', session_id, country_code FROM session_country)
        JOIN listing USING (kind, id) WHERE kind = ? AND state = 'published' GROUP BY country_code""",
        [kind.value],
        TEXT,
        INTEGER,
    )
    return dict(found)
