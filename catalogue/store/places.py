"""Reads venues, halls, rows, booths, kiosks and doors."""

from __future__ import annotations

import json
import sqlite3

from catalogue.model.fair import Place, PlaceForm
from catalogue.store.damage import reader
from catalogue.store.texts import NO_TEXTS, FieldTexts, field_texts

_SELECT = "SELECT id, form, parent_id, code, outline, is_illustrative FROM place"

Row = tuple[str, str, str | None, str, str, int]


@reader
def places(db: sqlite3.Connection) -> list[Place]:
    """All places in order of their ids."""
    texts = field_texts(db, "place")
    return [_place(row, texts) for row in db.execute(f"{_SELECT} ORDER BY id")]


@reader
def place(db: sqlite3.Connection, id: str) -> Place | None:
    """The place of that id."""
    row = db.execute(f"{_SELECT} WHERE id = ?", [id]).fetchone()
    return _place(row, field_texts(db, "place", id)) if row else None


def _place(row: Row, texts: FieldTexts) -> Place:
    id, form, parent_id, code, outline, is_illustrative = row
    return Place(
        id=id,
        form=PlaceForm(form),
        parent_id=parent_id,
        code=code,
        outline=tuple((float(x), float(y)) for x, y in json.loads(outline)),
        is_illustrative=bool(is_illustrative),
        name=texts.get((id, "name"), NO_TEXTS),
    )
