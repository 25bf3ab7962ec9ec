"""Reads venues, halls, rows, booths, kiosks and doors."""

from __future__ import annotations

import json
import sqlite3

from catalogue.model.place import Place, PlaceForm
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, TEXT_OR_NULL, Parameters, rows
from catalogue.store.texts import NO_TEXTS, FieldTexts, field_texts

_SELECT = "SELECT id, form, parent_id, code, outline, is_illustrative FROM place"


@reader
def places(db: sqlite3.Connection) -> list[Place]:
    """All places in order of their ids."""
    return _read(db, f"{_SELECT} ORDER BY id", (), field_texts(db, "place"))


@reader
def place(db: sqlite3.Connection, id: str) -> Place | None:
    """The place of that id."""
    return next(iter(_read(db, f"{_SELECT} WHERE id = ?", [id], field_texts(db, "place", id))), None)


def _read(db: sqlite3.Connection, sql: str, parameters: Parameters, texts: FieldTexts) -> list[Place]:
    return [
        Place(
            id=id,
            form=PlaceForm(form),
            parent_id=parent_id,
            code=code,
            outline=tuple((float(x), float(y)) for x, y in json.loads(outline)),
            is_illustrative=bool(is_illustrative),
            name=texts.get((id, "name"), NO_TEXTS),
        )
        for id, form, parent_id, code, outline, is_illustrative in rows(
            db, sql, parameters, TEXT, TEXT, TEXT_OR_NULL, TEXT, TEXT, INTEGER
        )
    ]
