"""Reads what is known of pictures."""

from __future__ import annotations

import sqlite3

from catalogue.model.picture import Picture
from catalogue.store.damage import reader
from catalogue.store.texts import NO_TEXTS, FieldTexts, field_texts

_FIELDS = "hash, width, height, licence, credit"


@reader
def pictures(db: sqlite3.Connection, kind: str, id: str) -> list[Picture]:
    """The pictures of one listing, in their order."""
    rows = db.execute(
        f"""SELECT {_FIELDS} FROM listing_picture AS shown JOIN picture USING (hash)
        WHERE shown.kind = ? AND shown.id = ? ORDER BY position""",
        [kind, id],
    ).fetchall()
    return [_picture(row, field_texts(db, "picture", row[0])) for row in rows]


@reader
def all_pictures(db: sqlite3.Connection) -> list[Picture]:
    """Every picture of the catalogue, in order of their hashes."""
    texts = field_texts(db, "picture")
    return [_picture(row, texts) for row in db.execute(f"SELECT {_FIELDS} FROM picture ORDER BY hash")]


def _picture(row: tuple[str, int, int, str, str], texts: FieldTexts) -> Picture:
    return Picture(*row, alt=texts.get((row[0], "alt"), NO_TEXTS))
