"""Answers what a visitor asks: the total, the counts, and cards page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from catalogue.model.card import Card
from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query
from catalogue.search.engine import Engine, page
from catalogue.services.shelf import Shelf
from catalogue.store.opening import open_reader

PAGE = 64
"""Cards of one page."""

LARGE = 1_500_000
"""From so many listings on, answers are looked for in the background."""

COLD = 300_000
"""From so many on, too, until the index was read whole once: pages that aren't in memory cost a frame."""

# Of the pages last looked at; a fling over a large catalogue passes two or three.
_PAGES_KEPT = 24


@dataclass(frozen=True, slots=True)
class Found:
    """An answer and the cards of its first page."""

    answer: Answer
    cards: tuple[Card, ...]


class Browsing:
    """Search and cards together. Lives in one thread, that of the shelf's connection."""

    def __init__(self, engine: Engine, shelf: Shelf) -> None:
        self._engine = engine
        self._shelf = shelf
        self._pages: OrderedDict[tuple[object, ...], tuple[Card, ...]] = OrderedDict()

    def take(self, engine: Engine, shelf: Shelf) -> None:
        """Answer by another engine from now on, with cards of another shelf: the catalogue was changed."""
        self._engine = engine
        self._shelf = shelf
        self._pages.clear()

    def find(self, query: Query) -> Found:
        """The answer to a query and its first page. Raises KnownError where the catalogue is damaged."""
        answer = self._engine.answer(replace(query, offset=0, limit=PAGE))
        return Found(answer, self._shelf.cards(answer.keys))

    def glance(self, query: Query) -> Found:
        """The answer to a query without any card. Raises KnownError where the catalogue is damaged."""
        return Found(self._engine.answer(replace(query, offset=0, limit=0)), ())

    def page(self, query: Query, number: int) -> tuple[Card, ...]:
        """The cards of page `number`. Raises KnownError where the catalogue is damaged."""
        asked = (number, query.text, query.kinds, tuple(sorted(query.filters.items())), query.sort, query.at)
        key = (*asked, query.language)
        if key not in self._pages:
            keys, _ = page(self._engine, replace(query, offset=number * PAGE, limit=PAGE))
            self._pages[key] = self._shelf.cards(keys)
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(key)
        return self._pages[key]

    def keys(self, query: Query) -> tuple[Key, ...]:
        """What a query finds, without cards. Raises KnownError where the catalogue is damaged."""
        return page(self._engine, query)[0]


def opened(folder: Path) -> Browsing:
    """Search and cards of the catalogue in `folder`, with a connection of its own, for the calling thread.

    Raises KnownError where the catalogue can't be opened or read.
    """
    from catalogue.services import engines

    engine = engines.ready(folder, engines.listings_in(folder)).engine
    return Browsing(engine, Shelf(open_reader(folder)))


def once(make: Callable[[], Browsing]) -> Callable[[], Browsing]:
    """`make` at the first call, then always what it made: it lives in the thread that asks first."""
    made: list[Browsing] = []

    def get() -> Browsing:
        if not made:
            made.append(make())
        return made[0]

    return get
