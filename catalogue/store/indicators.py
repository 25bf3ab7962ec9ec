"""Reads figures of trade."""

from __future__ import annotations

import sqlite3

from catalogue.model.indicator import Indicator
from catalogue.store.damage import reader
from catalogue.store.rows import REAL, TEXT, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def indicators(db: sqlite3.Connection) -> list[Indicator]:
    """All figures in the order to show them in."""
    return _read(db, None)


@reader
def indicator(db: sqlite3.Connection, id: str) -> Indicator | None:
    """The figure of that id."""
    return next(iter(_read(db, id)), None)


def _read(db: sqlite3.Connection, id: str | None) -> list[Indicator]:
    texts = field_texts(db, "indicator", id)
    things = rows(
        db,
        """SELECT id, series, period, value, unit, bound FROM indicator
        WHERE :id IS NULL OR id = :id ORDER BY position, id""",
        {"id": id},
        TEXT,
        TEXT,
        TEXT,
        REAL,
        TEXT,
        TEXT,
    )
    return [
        Indicator(
            id=found,
            series=series,
            period=period,
            value=value,
            unit=unit,
            bound=bound,
            name=texts.get((found, "name"), NO_TEXTS),
            note=texts.get((found, "note"), NO_TEXTS),
        )
        for found, series, period, value, unit, bound in things
    ]
