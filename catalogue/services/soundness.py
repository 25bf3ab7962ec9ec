"""Whether a catalogue can be shown: read whole, once, before anybody stands before it."""

from __future__ import annotations

from pathlib import Path

from catalogue.services import programme
from catalogue.services.catalogue import open_catalogue
from catalogue.services.shelf import Shelf
from catalogue.store.claims import all_claims
from catalogue.store.damage import damaged, path_of
from catalogue.store.documents import documents
from catalogue.store.integrity import broken_parts


def sound(folder: Path) -> Path:
    """`folder`, if the catalogue in it can be opened and all that is shown of it be read; on any thread.

    Raises KnownError where it can't. What only isn't right is the business of `catalogue check`.
    """
    catalogue, db = open_catalogue(folder)
    try:
        broken = broken_parts(db)
        if broken:
            raise damaged(path_of(db), broken[0])
        programme.read(db, Shelf(db))
        all_claims(db)
        for _ in documents(db):
            pass
    finally:
        db.close()
    return catalogue.folder
