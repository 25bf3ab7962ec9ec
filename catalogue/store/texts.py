"""Reads texts: every field of a thing in all its languages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from catalogue.model.text import Text, Texts, TextStatus
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, rows

NO_TEXTS = Texts()
_COLUMNS = (TEXT,) * 5
# Calling the enum takes three times as long, for thousands of texts at every start.
_STATUSES = {status.value: status for status in TextStatus}

FieldTexts = Mapping[tuple[str, str], Texts]
"""(id, field) → texts."""


@reader
def field_texts(
    db: sqlite3.Connection, kind: str, id: str | None = None, fields: Sequence[str] = ()
) -> FieldTexts:
    """All texts of one kind, or of one thing of it; `fields`: only these, or all if none is named."""
    found: dict[tuple[str, str], dict[str, Text]] = {}
    sql, bound = "SELECT id, field, language, value, status FROM text WHERE kind = ?", [kind]
    if id is not None:
        sql, bound = f"{sql} AND id = ?", [*bound, id]
    if fields:
        sql, bound = f"{sql} AND field IN (SELECT value FROM json_each(?))", [*bound, json.dumps(fields)]
    for thing, field, language, value, status in rows(db, sql, bound, *_COLUMNS):
        found.setdefault((thing, field), {})[language] = Text(value, _STATUSES[status])
    return {where: Texts(by_language) for where, by_language in found.items()}


def texts_from_json(aggregated: str | None) -> Texts:
    """Texts from a JSON object {language: [value, status]}; from None, no texts. Raises ValueError."""
    if aggregated is None:
        return NO_TEXTS
    written = json.loads(aggregated)
    if not all(isinstance(value, str) for value, _ in written.values()):
        raise ValueError("a text is no text")
    return Texts({language: Text(value, TextStatus(status)) for language, (value, status) in written.items()})
