"""Rows of a query whose values are surely of the kinds that its columns are declared with.

STRICT tables promise that for a sound file; in a damaged one an id may come as a number, a NULL or bytes, and
would crash whoever meets it much later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

Kind = frozenset[type]

TEXT: Kind = frozenset((str,))
INTEGER: Kind = frozenset((int,))
REAL: Kind = frozenset((float,))
_NULL = type(None)
TEXT_OR_NULL: Kind = TEXT | {_NULL}
INTEGER_OR_NULL: Kind = INTEGER | {_NULL}
REAL_OR_NULL: Kind = REAL | {_NULL}

Parameters = Sequence[object] | Mapping[str, object]


def rows(
    db: sqlite3.Connection, sql: str, parameters: Parameters, *kinds: Collection[type]
) -> Iterator[tuple[Any, ...]]:
    """The rows of `sql`, whose columns hold these kinds. Raises ValueError for a value of any other."""
    seen: set[tuple[type, ...]] = set()
    for row in db.execute(sql, parameters):
        found = tuple(map(type, row))
        if found not in seen:
            if not all(one in kind for one, kind in zip(found, kinds, strict=True)):
                raise ValueError("a value is not of its column's kind")
            seen.add(found)
        yield row


def links(db: sqlite3.Connection, sql: str, parameters: Parameters = ()) -> dict[str, tuple[str, ...]]:
    """The rows (id, other) of `sql`, as id → others in the rows' order."""
    found: dict[str, list[str]] = {}
    for id, other in rows(db, sql, parameters, TEXT, TEXT):
        found.setdefault(id, []).append(other)
    return {id: tuple(others) for id, others in found.items()}


def batch(
    db: sqlite3.Connection, sql: str, parameters: Parameters, *kinds: Collection[type]
) -> list[tuple[Any, ...]]:
    """All rows of `sql` at once, checked as those of `rows` are, but by column: much faster for many rows."""
    return checked(db.execute(sql, parameters).fetchall(), *kinds)


def checked(found: list[tuple[Any, ...]], *kinds: Collection[type]) -> list[tuple[Any, ...]]:
    """`found`, if its columns hold these kinds. Raises ValueError for a value of any other."""
    for place, kind in enumerate(kinds):
        if not set(map(type, map(itemgetter(place), found))) <= set(kind):
            raise ValueError("a value is not of its column's kind")
    return found


def grouped(found: Iterable[tuple[int, str]], size: int) -> list[tuple[str, ...]]:
    """(place, value) → the values of each place from 0 to `size` - 1, in the rows' order."""
    by_place: list[list[str]] = [[] for _ in range(size)]
    for place, value in found:
        by_place[place].append(value)
    return [tuple(values) for values in by_place]
