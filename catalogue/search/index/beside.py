"""An index beside which changed listings are searched: without those it still has in their old form.

What is gone is not taken out of any set. The index answers for all its listings as ever, by all that it has
ready, and what the few that are gone add to the answer is taken away from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.model.listing import Key
from catalogue.model.query import Query, Sort
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.by_id import ById
from catalogue.search.index.engine import Index
from catalogue.search.index.found import Found, total
from catalogue.search.index.kinds import of_kinds
from catalogue.search.index.remaining import Remaining
from catalogue.search.parts import Share, Standing
from catalogue.search.summed import Summed

Order = NDArray[np.uint32]

_STRIDE = 4096


class Beside:
    """An index as a parts.Base, on any thread; but what `without` returns lives in the index's own.

    Every method may raise Refused.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._by_id = ById(index.file, index.keys)
        self._known: dict[Key, int | None] = {}

    def without(self, keys: frozenset[Key]) -> Rest:
        """The index but these listings."""
        new = [key for key in keys if key not in self._known]
        self._known |= dict.fromkeys(new) | self._by_id.numbers(new)
        gone = [document for key in keys if (document := self._known[key]) is not None]
        return Rest(self._index, np.array(sorted(gone), np.uint32))

    def __len__(self) -> int:
        return len(self._order(None))

    def key_at(self, place: int, language: str | None) -> Key:
        """The listing at a place of the published order or, with a language, by name."""
        return self._index.keys.one(int(self._order(language)[place]))

    def place_of(self, key: Key, language: str | None) -> int | None:
        """The place of a listing in that order; None if there is no such listing."""
        if key not in self._known:
            self._known[key] = self._by_id.numbers([key]).get(key)
        document = self._known[key]
        if document is None:
            return None
        if language is None:
            return int(self._index.file.take("rank", np.array([document]))[0])
        return int(np.flatnonzero(self._order(language) == document)[0])

    def _order(self, language: str | None) -> Order:
        return self._index.by_rank if language is None else self._index.by_name(language)


class Rest:
    """The listings of an index but some: a parts.Part."""

    def __init__(self, index: Index, gone: NDArray[np.uint32]) -> None:
        """`gone` are documents, ascending."""
        self._index = index
        self._gone = gone

    @cached_property
    def lookup(self) -> Remaining:
        """What a text finds."""
        return Remaining(self._index.lookup, self._gone)

    def total(self, query: Query) -> int:
        """How many listings are found by the text as it stands."""
        found = self._index.literally(query)
        here = found.without(None)
        return total(here, found.kinds) - len(self._gone_from(here, found))

    def share(self, query: Query, first: int, last: int) -> Share:
        """What the text as it stands finds; the page is from `first` to before `last`."""
        found = self._index.literally(query)
        here = found.without(None)
        gone = self._gone_from(here, found)
        # How many of those gone come before the page isn't known; they are few.
        begin = 0 if gone else first
        asked = replace(query, offset=begin, limit=last + len(gone) - begin)
        page = [document for document in self._index.ranked(found, here, asked) if document not in gone]
        page = page[first - begin : last - begin]
        keys = self._index.keys.of(page)
        return Share(
            total=total(here, found.kinds) - len(gone),
            keys=keys,
            standings=lambda: self._standings(page, found, here, query),
            counts=lambda: self._counts(found, here, query),
        )

    def _gone_from(self, words: Words, found: Found) -> frozenset[int]:
        """Those gone that are in a set and of the kinds asked for."""
        if not self._gone.size:
            return frozenset()
        among = self._gone[bits.holds(words, self._gone)].tolist()
        return frozenset(
            document
            for document in among
            if any(kind.first <= document < kind.first + kind.count for kind in found.kinds)
        )

    def _counts(self, found: Found, here: Words, query: Query) -> Mapping[str, Mapping[str, int]]:
        whole = self._index.counts(found, here, query, self._index.ready(found, query))
        if not self._gone_from(found.text.anywhere, found):
            return whole
        few = found.among(self._gone_words)
        less = self._index.counts(few, few.without(None), query)
        counts: dict[str, Mapping[str, int]] = dict(whole)
        for facet, fewer in less.items():
            chosen = query.filters.get(facet, frozenset())
            left = Summed(whole[facet], {value: -count for value, count in fewer.items()}, chosen)
            if left:
                counts[facet] = left
            else:
                del counts[facet]
        return counts

    @cached_property
    def _gone_words(self) -> Words:
        size = self._index.lookup.everything.anywhere.size
        return bits.Easel(size).words(self._gone)

    def _standings(self, page: Sequence[int], found: Found, here: Words, query: Query) -> list[Standing]:
        documents = np.array(page, np.int64)
        worths: list[tuple[Any, ...]]
        match query.sort:
            case Sort.RELEVANCE:
                elsewhere = ~bits.holds(found.text.named, documents)
                worths = [(tier,) for tier in elsewhere.astype(int).tolist()]
            case Sort.PRICE:
                prices = self._index.file.take("price", documents).tolist()
                worths = [(price != price, 0.0 if price != price else price) for price in prices]
            case Sort.TIME:
                worths = list(self._index.clock.time_keys(page, query.at))
            case Sort.NAME:
                worths = [()] * len(page)
        if query.sort is Sort.NAME:
            places = _places(self._index.by_name(query.language), page, of_kinds(here, found.kinds))
        else:
            places = self._index.file.take("rank", documents).tolist()
        return [Standing(worth, place) for worth, place in zip(worths, places, strict=True)]


def _places(order: Order, page: Sequence[int], here: Words) -> list[int]:
    """Where the documents of `page`, which come one after another among those of `here`, stand in `order`."""
    wanted = set(page)
    places: list[int] = []
    for start in range(0, order.size, _STRIDE):
        if len(places) == len(page):
            break
        stretch = order[start : start + _STRIDE]
        found = np.flatnonzero(bits.holds(here, stretch))
        documents = stretch[found].tolist()
        pairs = zip(found.tolist(), documents, strict=True)
        places += [start + place for place, document in pairs if document in wanted]
    return places
