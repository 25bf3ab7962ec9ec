"""Reads what sources say."""

from __future__ import annotations

import sqlite3

from catalogue.model.source import Claim, ClaimStatus
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, Parameters, rows

_SELECT = "SELECT kind, id, field, value, source_id, status, note FROM claim"


@reader
def claims(db: sqlite3.Connection, kind: str, id: str) -> list[Claim]:
    """What sources say about one thing, in the order it was added."""
    return _read(db, f"{_SELECT} WHERE kind = ? AND id = ? ORDER BY number", [kind, id])


@reader
def all_claims(db: sqlite3.Connection) -> list[Claim]:
    """Every claim of the catalogue, in the order they were added."""
    return _read(db, f"{_SELECT} ORDER BY number", ())


def _read(db: sqlite3.Connection, sql: str, parameters: Parameters) -> list[Claim]:
    return [
        Claim(kind, id, field, value, source_id, ClaimStatus(status), note)
        for kind, id, field, value, source_id, status, note in rows(db, sql, parameters, *(TEXT,) * 7)
    ]
