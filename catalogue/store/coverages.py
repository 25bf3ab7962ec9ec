"""Reads what exhibitors reach."""

from __future__ import annotations

import sqlite3

from catalogue.model.exhibitor import Coverage
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, links, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def coverages(db: sqlite3.Connection, exhibitor_id: str | None = None) -> list[Coverage]:
    """What one exhibitor reaches, or what all do, in the order to show it in."""
    texts = field_texts(db, "coverage")
    named = links(db, "SELECT coverage_id, country_code FROM coverage_country ORDER BY country_code")
    reached = rows(
        db,
        """SELECT id, exhibitor_id, measure, number, as_of FROM coverage
        WHERE :exhibitor IS NULL OR exhibitor_id = :exhibitor ORDER BY position""",
        {"exhibitor": exhibitor_id},
        TEXT,
        TEXT,
        TEXT,
        INTEGER,
        TEXT,
    )
    return [
        Coverage(
            id=id,
            exhibitor_id=exhibitor,
            measure=measure,
            number=number,
            as_of=as_of,
            named=named.get(id, ()),
            name=texts.get((id, "name"), NO_TEXTS),
        )
        for id, exhibitor, measure, number, as_of in reached
    ]
