"""Reads texts: every field of a thing in all its languages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from catalogue.model.text import Text, Texts, TextStatus

NO_TEXTS = Texts()

FieldTexts = Mapping[tuple[str, str], Texts]
"""(id, field) → texts."""


def field_texts(db: sqlite3.Connection, kind: str, id: str | None = None) -> FieldTexts:
    """All texts of one kind, or of one thing of it."""
    found: dict[tuple[str, str], dict[str, Text]] = {}
    sql = "SELECT id, field, language, value, status FROM text WHERE kind = ?"
    rows = db.execute(sql, [kind]) if id is None else db.execute(sql + " AND id = ?", [kind, id])
    for thing, field, language, value, status in rows:
        found.setdefault((thing, field), {})[language] = Text(value, TextStatus(status))
    return {where: Texts(by_language) for where, by_language in found.items()}


def texts_from_json(aggregated: str | None) -> Texts:
    """Texts from a JSON object {language: [value, status]}; from None, no texts."""
    if aggregated is None:
        return NO_TEXTS
    written = json.loads(aggregated)
    return Texts({language: Text(value, TextStatus(status)) for language, (value, status) in written.items()})
