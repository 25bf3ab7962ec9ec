"""A catalogue as the screens use it: opened once, in the window's thread, with what they all need of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.errors import KnownError
from catalogue.model.listing import Key, Kind
from catalogue.model.text import Texts
from catalogue.services import programme as programmes
from catalogue.services.overview import Overview, overview
from catalogue.services.programme import Programme
from catalogue.services.shelf import Shelf
from catalogue.store.opening import database_of, open_reader

if TYPE_CHECKING:
    from catalogue.services.catalogue import Catalogue


class Trouble(Enum):
    """What became of the file of an opened catalogue."""

    NONE = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Opened:
    """An overview of the catalogue, the window's own reader of it, and the programme.

    `complete` reads all that the screens keep of the catalogue, once; `seen` marks the file as it was;
    `has_streams` tells whether anything here is watched over the network.
    """

    overview: Overview
    db: sqlite3.Connection
    shelf: Shelf
    programme: Programme
    complete: Callable[[], Catalogue]
    seen: tuple[int, int, int]
    has_streams: bool

    @property
    def catalogue(self) -> Catalogue:
        """All that the screens keep of the catalogue, read when first asked for.

        Raises KnownError where it is damaged.
        """
        return self.complete()

    def exhibitor_names(self, ids: tuple[str, ...]) -> Mapping[str, Texts]:
        """What exhibitors are called."""
        cards = self.shelf.cards([Key(Kind.EXHIBITOR.value, id) for id in ids])
        return {card.key.id: card.name for card in cards}

    def trouble(self) -> Trouble:
        """What became of the file since it was opened."""
        try:
            now = _mark(self.overview.folder)
        except (KnownError, OSError):
            return Trouble.GONE
        return Trouble.NONE if now == self.seen else Trouble.CHANGED


def open_for_screens(folder: Path) -> Opened:
    """Open the catalogue in `folder`. Raises KnownError where it can't be opened or read."""
    db = open_reader(folder)
    try:
        known, shelf = overview(db, folder), Shelf(db)
        programme = programmes.read(db, shelf)
        return Opened(
            overview=known,
            db=db,
            shelf=shelf,
            programme=programme,
            complete=cache(lambda: _completed(known, db)),
            seen=_mark(folder),
            has_streams=any(card.has_stream for card in programme.sessions),
        )
    except BaseException:
        db.close()
        raise


def _completed(known: Overview, db: sqlite3.Connection) -> Catalogue:
    # 5 ms that the first frame can do without.
    from catalogue.services.catalogue import completed

    return completed(known, db)


def _mark(folder: Path) -> tuple[int, int, int]:
    found = database_of(folder).stat()
    return found.st_ino, found.st_size, found.st_mtime_ns
