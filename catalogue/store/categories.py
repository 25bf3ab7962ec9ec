"""Reads the tree of categories."""

from __future__ import annotations

import sqlite3

from catalogue.model.category import Category
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, TEXT_OR_NULL, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def categories(db: sqlite3.Connection) -> list[Category]:
    """All categories in their order."""
    return _read(db, None)


@reader
def category(db: sqlite3.Connection, id: str) -> Category | None:
    """The category of that id."""
    return next(iter(_read(db, id)), None)


def _read(db: sqlite3.Connection, id: str | None) -> list[Category]:
    texts = field_texts(db, "category", id)
    things = rows(
        db,
        """SELECT id, parent_id, position, tint, art FROM category
        WHERE :id IS NULL OR id = :id ORDER BY position, id""",
        {"id": id},
        TEXT,
        TEXT_OR_NULL,
        INTEGER,
        TEXT,
        TEXT,
    )
    return [
        Category(found, parent_id, position, tint, art, texts.get((found, "name"), NO_TEXTS))
        for found, parent_id, position, tint, art in things
    ]
