"""A catalogue as the screens use it: opened once, in the window's thread, with what they all need of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.model.listing import Key, Kind
from catalogue.model.text import Texts
from catalogue.services import programme as programmes
from catalogue.services.catalogue import Catalogue, open_catalogue
from catalogue.services.programme import Programme
from catalogue.services.shelf import Shelf
from catalogue.store.opening import database_of


class Trouble(Enum):
    """What became of the file of an opened catalogue."""

    NONE = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Opened:
    """The catalogue, the window's own reader of it, and the programme. `seen` marks the file as it was."""

    catalogue: Catalogue
    db: sqlite3.Connection
    shelf: Shelf
    programme: Programme
    seen: tuple[int, int, int]

    @property
    def has_streams(self) -> bool:
        """Whether anything here is watched over the network."""
        return any(card.has_stream for card in self.programme.sessions)

    def exhibitor_names(self, ids: tuple[str, ...]) -> Mapping[str, Texts]:
        """What exhibitors are called."""
        cards = self.shelf.cards([Key(Kind.EXHIBITOR.value, id) for id in ids])
        return {card.key.id: card.name for card in cards}

    def trouble(self) -> Trouble:
        """What became of the file since it was opened."""
        try:
            now = _mark(self.catalogue.folder)
        except (KnownError, OSError):
            return Trouble.GONE
        return Trouble.NONE if now == self.seen else Trouble.CHANGED


def open_for_screens(folder: Path) -> Opened:
    """Open the catalogue in `folder`. Raises KnownError where it can't be opened or read."""
    catalogue, db = open_catalogue(folder)
    try:
        shelf = Shelf(db)
        return Opened(catalogue, db, shelf, programmes.read(db, shelf), _mark(folder))
    except BaseException:
        db.close()
        raise


def _mark(folder: Path) -> tuple[int, int, int]:
    found = database_of(folder).stat()
    return found.st_ino, found.st_size, found.st_mtime_ns
