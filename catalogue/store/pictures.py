"""Reads what is known of pictures."""

from __future__ import annotations

import sqlite3
from typing import Any

from catalogue.model.picture import Picture
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, rows
from catalogue.store.texts import NO_TEXTS, FieldTexts, field_texts

_FIELDS = "hash, width, height, licence, credit"
_COLUMNS = (TEXT, INTEGER, INTEGER, TEXT, TEXT)


@reader
def pictures(db: sqlite3.Connection, kind: str, id: str) -> list[Picture]:
    """The pictures of one listing, in their order."""
    found = rows(
        db,
        f"""SELECT {_FIELDS} FROM listing_picture AS shown JOIN picture USING (hash)
        WHERE shown.kind = ? AND shown.id = ? ORDER BY position""",
        [kind, id],
        *_COLUMNS,
    )
    return [_picture(row, field_texts(db, "picture", row[0])) for row in list(found)]


@reader
def all_pictures(db: sqlite3.Connection) -> list[Picture]:
    """Every picture of the catalogue, in order of their hashes."""
    texts = field_texts(db, "picture")
    found = rows(db, f"SELECT {_FIELDS} FROM picture ORDER BY hash", (), *_COLUMNS)
    return [_picture(row, texts) for row in found]


def _picture(row: tuple[Any, ...], texts: FieldTexts) -> Picture:
    hash, width, height, licence, credit = row
    return Picture(hash, width, height, licence, credit, alt=texts.get((hash, "alt"), NO_TEXTS))
