"""The tree of categories as the search needs it: what lies above each, and one order for all."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, TEXT_OR_NULL, rows


@reader
def category_lines(db: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Each category and all above it, nearest first: food-sweets → (food-sweets, food).

    A damaged tree that bites its tail ends there, as it does at a parent that is none. The categories come in
    the tree's order, each before those below it, those of one parent by their positions.
    """
    sql = "SELECT id, parent_id FROM category ORDER BY position, id"
    parents: dict[str, str | None] = dict(rows(db, sql, (), TEXT, TEXT_OR_NULL))
    places = {id: place for place, id in enumerate(parents)}
    lines = {id: _line(id, parents) for id in parents}

    def from_the_root(id: str) -> list[int]:
        return [places[above] for above in reversed(lines[id])]

    return {id: lines[id] for id in sorted(lines, key=from_the_root)}


def _line(id: str, parents: Mapping[str, str | None]) -> tuple[str, ...]:
    line: dict[str, None] = {}
    above: str | None = id
    while above is not None and above in parents and above not in line:
        line[above] = None
        above = parents[above]
    return tuple(line)
