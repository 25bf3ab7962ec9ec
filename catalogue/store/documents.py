"""Reads what the search sees of listings: batch by batch, so that a catalogue of any size fits in memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import assert_never

from catalogue.model.document import Census, Document
from catalogue.model.listing import Key, Kind
from catalogue.store.census import census, known_rows
from catalogue.store.damage import guarded, path_of
from catalogue.store.exhibitor_documents import exhibitor_documents
from catalogue.store.product_documents import product_documents
from catalogue.store.rows import INTEGER, batch
from catalogue.store.session_documents import session_documents
from catalogue.store.shared_texts import SharedTexts

_BATCH = 2000


class Documents:
    """The documents of the catalogue behind `db`, of which the listings' shared texts are kept.

    Lives in the connection's thread. Names of countries are not among the words: they come from CLDR, which
    the store doesn't know. Each method raises KnownError where the catalogue is damaged.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._path = path_of(db)
        with guarded(self._path):
            self._shared = SharedTexts(db)

    def census(self, kind: Kind) -> Census:
        """The listings of a kind that visitors can find, in published order."""
        return census(self._db, kind)

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterator[Document]:
        """The documents of the listings that have these numbers of a census, in the order of `rows`."""
        for first in range(0, len(rows), _BATCH):
            yield from self._read(kind, rows[first : first + _BATCH])

    def by_key(self, keys: Sequence[Key]) -> list[Document]:
        """The documents of these listings, in the keys' order; withdrawn ones too, marked.

        Keys of drafts and of nothing are left out.
        """
        with guarded(self._path):
            numbers = {kind: _numbers(self._db, kind, keys) for kind in Kind}
        found = {
            document.key: document for kind, of_kind in numbers.items() for document in self.of(kind, of_kind)
        }
        return [found[key] for key in keys if key in found]

    def _read(self, kind: Kind, rows: Sequence[int]) -> list[Document]:
        with guarded(self._path):
            match kind:
                case Kind.EXHIBITOR:
                    found = exhibitor_documents(self._db, self._shared, rows)
                case Kind.PRODUCT:
                    found = product_documents(self._db, self._shared, rows)
                case Kind.SESSION:
                    found = session_documents(self._db, self._shared, rows)
                case never:
                    assert_never(never)
            if len(found) != len(rows):
                raise ValueError("a listing is no longer where it was")
            return found


def documents(db: sqlite3.Connection) -> Iterator[Document]:
    """Every published or withdrawn listing: exhibitors, products, sessions, each in published order.

    Raises KnownError where the catalogue is damaged.
    """
    known = Documents(db)
    for kind in Kind:
        yield from known.of(kind, known_rows(db, kind))


def _numbers(db: sqlite3.Connection, kind: Kind, keys: Sequence[Key]) -> list[int]:
    sql = f"""
    SELECT {kind.value}.rowid FROM json_each(?) AS wanted
    CROSS JOIN {kind.value} ON {kind.value}.id = wanted.value
    CROSS JOIN listing ON listing.kind = ? AND listing.id = {kind.value}.id AND state <> 'draft'"""
    ids = json.dumps([key.id for key in keys if key.kind == kind])
    return [number for (number,) in batch(db, sql, [ids, kind.value], INTEGER)]
