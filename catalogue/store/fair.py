"""Reads the fair itself."""

from __future__ import annotations

import sqlite3
from datetime import date

from catalogue.errors import KnownError
from catalogue.model.fair import Fair
from catalogue.store.damage import path_of, reader
from catalogue.store.rows import TEXT, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def read_fair(db: sqlite3.Connection) -> Fair:
    """The one fair of a catalogue. Raises KnownError if there is none yet."""
    sql = "SELECT id, first_day, last_day, time_zone, default_currency FROM fair"
    row = next(rows(db, sql, (), *(TEXT,) * 5), None)
    if row is None:
        raise KnownError(
            f"“{path_of(db)}” holds no fair yet.",
            safe="Nothing was changed.",
            todo="Add the fair to it first.",
        )
    id, first_day, last_day, time_zone, currency = row
    # The fair's other fields are a phrase book of some hundred rows.
    texts = field_texts(db, "fair", id, ("name", "short_name", "city", "summary"))
    languages = rows(db, "SELECT language FROM fair_language ORDER BY position", (), TEXT)
    return Fair(
        id=id,
        first_day=date.fromisoformat(first_day),
        last_day=date.fromisoformat(last_day),
        time_zone=time_zone,
        default_currency=currency,
        languages=tuple(language for (language,) in languages),
        name=texts.get((id, "name"), NO_TEXTS),
        short_name=texts.get((id, "short_name"), NO_TEXTS),
        city=texts.get((id, "city"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
    )
