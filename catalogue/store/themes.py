"""Reads the fair's thematic exhibitions."""

from __future__ import annotations

import sqlite3

from catalogue.model.category import Theme
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def themes(db: sqlite3.Connection) -> list[Theme]:
    """All themes in their order."""
    return _read(db, None)


@reader
def theme(db: sqlite3.Connection, id: str) -> Theme | None:
    """The theme of that id."""
    return next(iter(_read(db, id)), None)


def _read(db: sqlite3.Connection, id: str | None) -> list[Theme]:
    texts = field_texts(db, "theme", id)
    things = rows(
        db,
        "SELECT id, position, art, tint FROM theme WHERE :id IS NULL OR id = :id ORDER BY position, id",
        {"id": id},
        TEXT,
        INTEGER,
        TEXT,
        TEXT,
    )
    return [
        Theme(found, position, art, tint, texts.get((found, "name"), NO_TEXTS))
        for found, position, art, tint in things
    ]
