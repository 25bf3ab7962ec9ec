"""Which of the found listings come first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from catalogue.model.document import Document
from catalogue.model.query import Query, Sort
from catalogue.search.hits import Hits
from catalogue.search.order import name_key, price_key, time_key
from catalogue.search.plain import bits


class Ranking:
    """The orders of `documents`, which are in the published one. Each is worked out when first asked for."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._orders: dict[tuple[Sort, str], list[int]] = {}
        self._by_time: tuple[datetime | None, list[int]] | None = None

    def page(self, hits: Hits[int], query: Query) -> list[int]:
        """The numbers of the documents of the page that `query` asks for, out of those of `hits`."""
        first, last = max(query.offset, 0), max(query.offset, 0) + max(query.limit, 0)
        if query.sort is Sort.RELEVANCE:
            elsewhere = hits.anywhere & ~hits.named
            return [*bits.numbers(hits.named & hits.anywhere), *bits.numbers(elsewhere)][first:last]
        flags = bits.flags_of(hits.anywhere)
        if query.sort is Sort.TIME:
            order = self._order_at(query.at)
        else:
            order = self._order(query.sort, query.language if query.sort is Sort.NAME else "")
        return list(
            islice((number for number in order if number < len(flags) and flags[number]), first, last)
        )

    def _order(self, sort: Sort, language: str) -> list[int]:
        order = self._orders.get((sort, language))
        if order is None:
            order = list(range(len(self._documents)))
            # Sorting is stable: what is equal stays in the published order.
            if sort is Sort.NAME:
                names = [name_key(document, language) for document in self._documents]
                order.sort(key=names.__getitem__)
            else:
                prices = [price_key(document) for document in self._documents]
                order.sort(key=prices.__getitem__)
            self._orders[sort, language] = order
        return order

    def _order_at(self, at: datetime | None) -> list[int]:
        """By time as it is at `at`; only the last moment asked for is kept, since the clock goes on."""
        if self._by_time is None or self._by_time[0] != at:
            times = [time_key(document, at) for document in self._documents]
            self._by_time = (at, sorted(range(len(times)), key=times.__getitem__))
        return self._by_time[1]
