"""Cards by key: the last ones read are kept, since a catalogue that is shown doesn't change."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Sequence

from catalogue.model.card import Card
from catalogue.model.listing import Key
from catalogue.store.cards import cards

# Two dozen pages of 64 rows, and as much again for links and lists; about 2 kB a card.
_KEPT = 4096


class Shelf:
    """Reads cards through one connection, in that connection's thread."""

    def __init__(self, db: sqlite3.Connection, kept: int = _KEPT) -> None:
        self._db = db
        self._limit = kept
        self._kept: OrderedDict[Key, Card] = OrderedDict()

    def cards(self, keys: Sequence[Key]) -> tuple[Card, ...]:
        """The cards of the keys that there are, in the keys' order; those not yet kept come by one query.

        Raises KnownError where the catalogue is damaged.
        """
        missing = [key for key in dict.fromkeys(keys) if key not in self._kept]
        for card in cards(self._db, missing) if missing else ():
            self._kept[card.key] = card
        found = []
        for key in keys:
            if key in self._kept:
                self._kept.move_to_end(key)
                found.append(self._kept[key])
        while len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return tuple(found)

    def card(self, key: Key) -> Card | None:
        """One card, None if there is no such listing."""
        return next(iter(self.cards([key])), None)
