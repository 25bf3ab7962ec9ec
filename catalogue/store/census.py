"""Counts out which listings there are, without reading what they say."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from typing import Any, assert_never

from catalogue.model.document import Census
from catalogue.model.listing import Kind
from catalogue.store.category_tree import category_lines
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, TEXT, TEXT_OR_NULL, rows

_NONE = -1


@reader
def census(db: sqlite3.Connection, kind: Kind) -> Census:
    """The listings of a kind that visitors can find, in published order: 24 bytes and about 2 µs each."""
    found = Census(array("q"), array("q"), array("i"), array("i"))
    categories: dict[str | None, int] = {id: number for number, id in enumerate(category_lines(db))}
    exhibitors: dict[str | None, int] = {}
    if kind is not Kind.EXHIBITOR:
        exhibitors |= {id: number for number, id in enumerate(_exhibitors(db))}
    for row, position, category, exhibitor in _listings(db, kind):
        found.rows.append(row)
        found.positions.append(position)
        found.categories.append(categories.get(category, _NONE))
        found.exhibitors.append(exhibitors.get(exhibitor, _NONE))
    return found


@reader
def known_rows(db: sqlite3.Connection, kind: Kind) -> array[int]:
    """The store's own numbers of all listings of a kind but drafts, in published order."""
    sql = f"""
    SELECT {kind.value}.rowid FROM listing CROSS JOIN {kind.value} ON {kind.value}.id = listing.id
    WHERE listing.kind = ? AND state <> 'draft' ORDER BY position, listing.id"""
    return array("q", [row for (row,) in rows(db, sql, [kind.value], INTEGER)])


def _listings(db: sqlite3.Connection, kind: Kind) -> Iterator[tuple[Any, ...]]:
    match kind:
        case Kind.EXHIBITOR:
            columns, states = "NULL, NULL", ("published", "published")
        case Kind.PRODUCT:
            columns, states = "category_id, exhibitor_id", ("published", "published")
        case Kind.SESSION:
            columns, states = "NULL, host_id", ("published", "withdrawn")
        case never:
            assert_never(never)
    # CROSS JOIN: along the index of positions, so that nothing has to be sorted.
    sql = f"""
    SELECT {kind.value}.rowid, position, {columns}
    FROM listing CROSS JOIN {kind.value} ON {kind.value}.id = listing.id
    WHERE listing.kind = ? AND state IN (?, ?) ORDER BY position, listing.id"""
    return rows(db, sql, [kind.value, *states], INTEGER, INTEGER, TEXT_OR_NULL, TEXT_OR_NULL)


def _exhibitors(db: sqlite3.Connection) -> Iterator[str]:
    sql = "SELECT id FROM listing WHERE kind = 'exhibitor' ORDER BY position, id"
    return (id for (id,) in rows(db, sql, (), TEXT))
