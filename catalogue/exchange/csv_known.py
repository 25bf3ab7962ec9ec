"""The ids read so far, so that a row that names another is held to it."""

from __future__ import annotations

from collections.abc import Sequence

from catalogue.exchange.csv_rows import Row

# As long as the database allows (db/migrations/0001_catalogue.sql).
_LONGEST_ID = 120


class Known:
    """The ids of every kind, each with the row that gave it."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Row] = {}

    def add(self, kind: str, rows: Sequence[Row], column: str = "id") -> None:
        """Take the ids of all rows of one kind, each of which must be new and not empty."""
        for row in rows:
            id = row.needed(column)
            if len(id) > _LONGEST_ID:
                raise row.wrong(column, f"an id has at most {_LONGEST_ID} characters")
            first = self._rows.setdefault((kind, id), row)
            if first is not row:
                raise row.wrong(column, f"“{id}” is already in “{first.file}”, line {first.line}")

    def holds(self, kind: str, id: str) -> bool:
        return (kind, id) in self._rows

    def one(self, kind: str, row: Row, column: str) -> str:
        """The id in this cell, which must be one of `kind`."""
        return self._held(kind, row, column, row.needed(column))

    def one_or_none(self, kind: str, row: Row, column: str) -> str | None:
        """The id in this cell, or None where nothing is written."""
        return self.one(kind, row, column) if row.text(column) else None

    def many(self, kind: str, row: Row, column: str) -> tuple[str, ...]:
        """The ids in this cell."""
        return tuple(self._held(kind, row, column, id) for id in row.many(column))

    def _held(self, kind: str, row: Row, column: str, id: str) -> str:
        if not self.holds(kind, id):
            raise row.wrong(column, f"there is no {kind} “{id}”")
        return id
