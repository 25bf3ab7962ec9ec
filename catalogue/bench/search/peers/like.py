"""Plain SQL with LIKE over the texts themselves: what the program does while it has no index."""

from __future__ import annotations

from pathlib import Path

from catalogue.bench.search.peers.peer import Reply
from catalogue.model.query import Query
from catalogue.services.interim import Interim
from catalogue.store.opening import open_reader


class Like:
    """Needs no data of its own. It finds letters anywhere in a text but nothing by pinyin or other forms of a
    letter, so its totals are its own, and its counts are not compared.
    """

    name = "LIKE"

    def __init__(self, folder: Path) -> None:
        self._db = open_reader(folder)
        self._interim = Interim(self._db)

    def answer(self, query: Query) -> Reply:
        answer = self._interim.answer(query)
        return Reply(answer.total, tuple(key.id for key in answer.keys), None)

    def close(self) -> None:
        self._db.close()
