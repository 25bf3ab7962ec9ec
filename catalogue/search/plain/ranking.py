"""Which of the found listings come first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Any, assert_never

from catalogue.model.document import Document
from catalogue.model.query import Query, Sort
from catalogue.search.hits import Hits
from catalogue.search.order import name_key, price_key, time_key
from catalogue.search.parts import Standing
from catalogue.search.plain import bits


class Ranking:
    """The orders of `documents`, which are in the published one. Each is worked out when first asked for."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._orders: dict[tuple[Sort, str], list[int]] = {}
        self._by_time: tuple[datetime | None, list[int]] | None = None

    def page(self, hits: Hits[int], query: Query, first: int, last: int) -> list[int]:
        """The numbers of the documents of `hits` from `first` to before `last` in the order asked for."""
        if query.sort is Sort.RELEVANCE:
            elsewhere = hits.anywhere & ~hits.named
            return [*bits.numbers(hits.named & hits.anywhere), *bits.numbers(elsewhere)][first:last]
        flags = bits.flags_of(hits.anywhere)
        if query.sort is Sort.TIME:
            order = self._order_at(query.at)
        elif query.sort is Sort.NAME:
            order = self.by_name(query.language)
        else:
            order = self._order(query.sort, "")
        return list(
            islice((number for number in order if number < len(flags) and flags[number]), first, last)
        )

    def by_name(self, language: str) -> list[int]:
        """The numbers of all documents, in the order of their names for a reader of `language`."""
        return self._order(Sort.NAME, language)

    def standings(self, numbers: Sequence[int], hits: Hits[int], query: Query) -> list[Standing]:
        """Where documents stand in the order asked for, so that it can be compared with another engine's."""
        documents = [self._documents[number] for number in numbers]
        worths: list[tuple[Any, ...]]
        places = list(numbers)
        match query.sort:
            case Sort.RELEVANCE:
                worths = [(0 if hits.named >> number & 1 else 1,) for number in numbers]
            case Sort.PRICE:
                worths = [price_key(document) for document in documents]
            case Sort.TIME:
                worths = [time_key(document, query.at) for document in documents]
            case Sort.NAME:
                worths = [()] * len(documents)
                place_of = {number: place for place, number in enumerate(self.by_name(query.language))}
                places = [place_of[number] for number in numbers]
            case never:
                assert_never(never)
        return [Standing(worth, place) for worth, place in zip(worths, places, strict=True)]

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
