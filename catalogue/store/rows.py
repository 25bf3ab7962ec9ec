"""Rows of links as tuples by what they belong to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

Links = Mapping[str, tuple[str, ...]]


def links(db: sqlite3.Connection, sql: str, parameters: Iterable[object] = ()) -> Links:
    """The rows (id, other) of `sql`, as id → others in the rows' order."""
    found: dict[str, list[str]] = {}
    for id, other in db.execute(sql, tuple(parameters)):
        found.setdefault(id, []).append(other)
    return {id: tuple(others) for id, others in found.items()}
