"""The SQLite database that Datasette and the plain SQL peer share: a table and a full-text table a kind.

A facet with one value a listing is an indexed column, one with several a JSON array (which is how Datasette
wants it) and a table of pairs (which is how SQL does). Values are numbers, listed in `value`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from catalogue.bench.search.peers.peer import has_many
from catalogue.bench.search.peers.rows import Row
from catalogue.model.listing import Kind
from catalogue.services.ask import FACETS

DATABASE = "peers.db"
_BATCH = 5000
_HASH_MB = 64


def column(facet: str) -> str:
    """The column of a facet: some facets are called like words of SQL."""
    return f"f_{facet}"


def pairs(kind: Kind) -> str:
    """The table of the values of those facets that may have several."""
    return f"{kind.value}_pair"


def words(kind: Kind) -> str:
    """The full-text table of a kind."""
    return f"{kind.value}_words"


class Tables:
    """Writes the database, row by row; the indexes when all rows are there."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / DATABASE)
        self._db.executescript(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "PRAGMA cache_size = -262144;"
            "CREATE TABLE value (code INTEGER PRIMARY KEY, facet TEXT, value TEXT);"
        )
        for kind in Kind:
            columns = ", ".join(f"{column(facet)}" for facet in FACETS[kind])
            self._db.executescript(
                f"CREATE TABLE {kind.value} (id INTEGER PRIMARY KEY, key TEXT, name TEXT, {columns});"
                f"CREATE TABLE {pairs(kind)} (listing INTEGER, code INTEGER, PRIMARY KEY (listing, code))"
                " WITHOUT ROWID;"
                # Terms are folded already. Prefixes of up to three letters have an index of their own.
                f"CREATE VIRTUAL TABLE {words(kind)} USING fts5(named, other, content='', tokenize='ascii',"
                " detail=column, columnsize=0, prefix='1 2 3');"
                f"INSERT INTO {words(kind)} ({words(kind)}, rank) VALUES ('hashsize', {_HASH_MB << 20});"
            )
        self._codes: dict[tuple[str, str], int] = {}
        self._waiting: dict[Kind, list[Row]] = {kind: [] for kind in Kind}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def add(self, row: Row) -> None:
        """Put a row into the tables of its kind."""
        waiting = self._waiting[row.kind]
        waiting.append(row)
        if len(waiting) == _BATCH:
            self._write(row.kind)

    def finish(self) -> None:
        """Write what is left, then the indexes of columns, and merge each full-text index into one piece."""
        for kind in Kind:
            self._write(kind)
            for facet in FACETS[kind]:
                if not has_many(kind, facet):
                    name = column(facet)
                    self._db.execute(f"CREATE INDEX {kind.value}_{name} ON {kind.value} ({name})")
            self._db.execute(f"INSERT INTO {words(kind)} ({words(kind)}) VALUES ('optimize')")
        values = [(code, facet, value) for (facet, value), code in self._codes.items()]
        self._db.executemany("INSERT INTO value VALUES (?, ?, ?)", values)
        self._db.execute("ANALYZE")
        self._db.commit()

    def _write(self, kind: Kind) -> None:
        rows, self._waiting[kind] = self._waiting[kind], []
        marks = ", ".join("?" * (3 + len(FACETS[kind])))
        self._db.executemany(f"INSERT INTO {kind.value} VALUES ({marks})", map(self._cells, rows))
        self._db.executemany(
            f"INSERT INTO {pairs(kind)} VALUES (?, ?)", (pair for row in rows for pair in self._pairs(row))
        )
        self._db.executemany(
            f"INSERT INTO {words(kind)} (rowid, named, other) VALUES (?, ?, ?)",
            ((row.number, " ".join(row.named), " ".join(row.other)) for row in rows),
        )
        self._db.commit()

    def _cells(self, row: Row) -> tuple[int | str | None, ...]:
        cells: list[int | str | None] = []
        for facet in FACETS[row.kind]:
            codes = self._of(row, facet)
            if has_many(row.kind, facet):
                cells.append(json.dumps(codes))
            else:
                cells.append(codes[0] if codes else None)
        return row.number, row.id, row.name, *cells

    def _pairs(self, row: Row) -> Iterator[tuple[int, int]]:
        for facet in FACETS[row.kind]:
            if has_many(row.kind, facet):
                yield from ((row.number, code) for code in self._of(row, facet))

    def _of(self, row: Row, facet: str) -> list[int]:
        return [
            self._codes.setdefault((facet, value), len(self._codes)) for value in row.facets.get(facet, ())
        ]


def opened(data: Path) -> sqlite3.Connection:
    """The database, read-only and mapped into memory."""
    db = sqlite3.connect(f"{(data / DATABASE).absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    db.executescript(
        f"PRAGMA mmap_size = {8 << 30}; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY;"
    )
    return db


def codes_in(db: sqlite3.Connection) -> dict[tuple[str, str], int]:
    """(facet, value) → the number that stands for it in the tables."""
    return {(facet, value): code for code, facet, value in db.execute("SELECT code, facet, value FROM value")}
