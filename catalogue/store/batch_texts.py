"""Reads the texts of many things at once, as plain values without their status."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from typing import TypeAlias

from catalogue.store.rows import INTEGER, TEXT, batch

Fields: TypeAlias = Mapping[str, Mapping[str, str]]
"""Field → language → value, the languages in order of their tags."""

# One walk along the primary key a thing, which has fields and languages in their order. What has an unknown
# status comes as NULL, and is refused with all else that is no text.
_TEXTS = """
SELECT wanted.key, field, language,
  CASE WHEN status IN ('source', 'reviewed', 'draft', 'machine') THEN text.value END
FROM json_each(?) AS wanted CROSS JOIN text ON text.kind = ? AND text.id = wanted.value
"""


def texts_of(db: sqlite3.Connection, kind: str, ids: Collection[str]) -> list[Fields]:
    """The texts of the things `ids` of one kind, in the order of `ids`; nothing where there are none.

    Raises ValueError for a value that is no text.
    """
    found: list[dict[str, dict[str, str]]] = [{} for _ in ids]
    last_place, last_field = -1, ""
    texts: dict[str, str] = {}
    for place, field, language, value in batch(
        db, _TEXTS, [json.dumps(list(ids)), kind], INTEGER, TEXT, TEXT, TEXT
    ):
        if place != last_place or field != last_field:
            texts = found[place][field] = {}
            last_place, last_field = place, field
        texts[language] = value
    return list(found)


def values(*fields: Mapping[str, str] | None) -> tuple[str, ...]:
    """All values of these fields in their order, each once."""
    return tuple(dict.fromkeys(value for texts in fields if texts for value in texts.values()))
