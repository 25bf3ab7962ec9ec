"""Which of the found listings come first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.model.query import Query, Sort
from catalogue.search.hits import Hits
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.clock import Clock
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import Stretch, of_kinds

Order = NDArray[np.uint32]
"""Documents in some order, uint32."""

# Fewer are sorted by their ranks; of more the order is walked from its beginning until the page is full.
_SORTED = 8192
_STRIDE = 1024


class Ranking:
    """The orders of an index's documents."""

    def __init__(self, file: IndexFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._languages: Sequence[str] = file.header["languages"]

    def page(self, found: Hits[Words], query: Query, kinds: Sequence[Stretch]) -> list[int]:
        """The documents of the page that `query` asks for, out of those of `found`, all of `kinds`."""
        first = max(query.offset, 0)
        last = first + max(query.limit, 0)
        if query.sort is Sort.RELEVANCE:
            return self._tiers(found, last, kinds)[first:]
        here = of_kinds(found.anywhere, kinds)
        match query.sort:
            case Sort.NAME:
                page = walked(self.by_name(query.language), here, last)
            case Sort.PRICE:
                page = self._after(self._file.whole("by_price"), here, last, kinds)
            case Sort.TIME:
                page = self._after(self._clock.order(query.at), here, last, kinds)
        return page[first:]

    def by_name(self, language: str) -> Order:
        """All documents in the order of their names for a reader of `language`."""
        return self._file.whole(f"by_name_{self._language(language)}")

    def _tiers(self, found: Hits[Words], last: int, kinds: Sequence[Stretch]) -> list[int]:
        page = self._published(found.named, last, kinds)
        if len(page) < last and found.named is not found.anywhere:
            page += self._published(found.anywhere & ~found.named, last - len(page), kinds)
        return page

    def _after(self, order: Order, found: Words, last: int, kinds: Sequence[Stretch]) -> list[int]:
        """First those of `order`, then the others in the published order."""
        page = walked(order, found, last)
        if len(page) < last:
            others = found.copy()
            if page:
                places = np.array(page)
                np.bitwise_and.at(others, places >> 6, ~(np.uint64(1) << (places & 63).astype(np.uint64)))
            page += self._published(others, last - len(page), kinds)
        return page

    def _published(self, found: Words, last: int, kinds: Sequence[Stretch]) -> list[int]:
        """The first `last` of a set in the published order, kind by kind."""
        page: list[int] = []
        for stretch in kinds:
            missing = last - len(page)
            if missing <= 0:
                break
            part = found[stretch.words]
            number = bits.count(part)
            if number > max(_SORTED, missing):
                order = self._file.whole("by_rank")[stretch.rank : stretch.rank + stretch.count]
                page += walked(order, found, missing)
            elif number:
                documents = bits.numbers(part) + stretch.begin * 64
                ranks = self._file.take("rank", documents)
                if number > missing:
                    nearest = np.argpartition(ranks, missing - 1)[:missing]
                    documents, ranks = documents[nearest], ranks[nearest]
                page += documents[np.argsort(ranks)].tolist()
        return page

    def _language(self, tag: str) -> str:
        """The language whose order a reader of `tag` is given: its own, else that of English."""
        base = tag.split("-")[0]
        return next((known for known in (tag, base) if known in self._languages), self._languages[0])


def walked(order: Order, found: Words, last: int) -> list[int]:
    """The first `last` documents of `order` that are in the set."""
    page: list[int] = []
    start, stride = 0, _STRIDE
    while len(page) < last and start < order.size:
        documents = order[start : start + stride]
        page += documents[bits.holds(found, documents)][: last - len(page)].tolist()
        start += stride
        stride *= 2
    return page
