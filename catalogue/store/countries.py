"""Reads countries and their dated memberships."""

from __future__ import annotations

import sqlite3

from catalogue.model.country import BriMembership, Country
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, TEXT_OR_NULL, Parameters, rows

_SELECT = """
SELECT code, region, status, member_since, as_of, note, source_id
FROM country LEFT JOIN bri_membership ON country_code = code
"""


@reader
def countries(db: sqlite3.Connection) -> list[Country]:
    """All countries in order of their codes."""
    return _read(db, f"{_SELECT} ORDER BY code", ())


@reader
def country(db: sqlite3.Connection, code: str) -> Country | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    return next(iter(_read(db, f"{_SELECT} WHERE code = ?", [code])), None)


def _read(db: sqlite3.Connection, sql: str, parameters: Parameters) -> list[Country]:
    return [
        Country(code, region, None if membership[0] is None else BriMembership(*membership))
        for code, region, *membership in rows(db, sql, parameters, TEXT, TEXT, *(TEXT_OR_NULL,) * 5)
    ]
