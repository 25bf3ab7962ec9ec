"""Reads who says so."""

from __future__ import annotations

import sqlite3

from catalogue.model.source import Reliability, Source
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, rows


@reader
def sources(db: sqlite3.Connection) -> dict[str, Source]:
    """All sources by id, in the order they were added."""
    found = rows(
        db,
        """SELECT id, title, publisher, published, language, address, reliability, access
        FROM source ORDER BY rowid""",
        (),
        *(TEXT,) * 8,
    )
    return {
        id: Source(id, title, publisher, published, language, address, Reliability(reliability), access)
        for id, title, publisher, published, language, address, reliability, access in found
    }
