"""Reads countries and their dated memberships."""

from __future__ import annotations

import sqlite3

from catalogue.model.fair import BriMembership, Country
from catalogue.store.damage import reader

_SELECT = """
SELECT code, region, status, member_since, as_of, note, source_id
FROM country LEFT JOIN bri_membership ON country_code = code
"""


@reader
def countries(db: sqlite3.Connection) -> list[Country]:
    """All countries in order of their codes."""
    return [_country(row) for row in db.execute(f"{_SELECT} ORDER BY code")]


@reader
def country(db: sqlite3.Connection, code: str) -> Country | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    row = db.execute(f"{_SELECT} WHERE code = ?", [code]).fetchone()
    return _country(row) if row else None


def _country(row: tuple[str, str, str | None, str, str, str, str]) -> Country:
    code, region, status, member_since, as_of, note, source_id = row
    membership = None if status is None else BriMembership(status, member_since, as_of, note, source_id)
    return Country(code, region, membership)
