"""Reads what sources say."""

from __future__ import annotations

import sqlite3

from catalogue.model.source import Claim, ClaimStatus
from catalogue.store.damage import reader

_SELECT = "SELECT kind, id, field, value, source_id, status, note FROM claim"


@reader
def claims(db: sqlite3.Connection, kind: str, id: str) -> list[Claim]:
    """What sources say about one thing, in the order it was added."""
    rows = db.execute(f"{_SELECT} WHERE kind = ? AND id = ? ORDER BY number", [kind, id])
    return [_claim(row) for row in rows]


@reader
def all_claims(db: sqlite3.Connection) -> list[Claim]:
    """Every claim of the catalogue, in the order they were added."""
    return [_claim(row) for row in db.execute(f"{_SELECT} ORDER BY number")]


def _claim(row: tuple[str, str, str, str, str, str, str]) -> Claim:
    kind, id, field, value, source_id, status, note = row
    return Claim(kind, id, field, value, source_id, ClaimStatus(status), note)
