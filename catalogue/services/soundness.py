"""Whether a catalogue can be shown: read whole, once, before anybody stands before it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from catalogue.services import programme
from catalogue.services.catalogue import open_catalogue
from catalogue.services.shelf import Shelf
from catalogue.store import published
from catalogue.store.claims import all_claims
from catalogue.store.damage import damaged, path_of
from catalogue.store.documents import documents
from catalogue.store.integrity import broken_parts

READ_WHOLE = 20_000
"""Of up to so many listings all are read, in a second or two. Of more only what the first screens show: the
rest is read when the search index is built, which fails where it can't be."""


def sound(folder: Path) -> Path:
    """`folder`, if the catalogue in it can be opened and all that is shown of it be read; on any thread.

    Raises KnownError where it can't. What only isn't right is the business of `catalogue check`.
    """
    catalogue, db = open_catalogue(folder)
    try:
        programme.read(db, Shelf(db))
        if sum(published.totals(db).values()) <= READ_WHOLE:
            _read_whole(db)
    finally:
        db.close()
    return catalogue.folder


def _read_whole(db: sqlite3.Connection) -> None:
    broken = broken_parts(db)
    if broken:
        raise damaged(path_of(db), broken[0])
    all_claims(db)
    for _ in documents(db):
        pass
