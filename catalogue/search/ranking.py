"""Which of the found listings come first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Query, Sort
from catalogue.model.session import Precision
from catalogue.model.text import fitting
from catalogue.search import bits
from catalogue.search.collation import SortingKey, sorting_key
from catalogue.search.terms import Hits

_NEVER = datetime.max.replace(tzinfo=UTC)
_KINDS = list(Kind)


def published(documents: Iterable[Document]) -> list[Document]:
    """In the published order: by kind, then position, then id."""
    return sorted(
        documents,
        key=lambda document: (
            _KINDS.index(Kind(document.key.kind)),
            document.position,
            document.key.id,
        ),
    )


class Ranking:
    """The orders of `documents`, which are in the published one. Each is worked out when first asked for."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._orders: dict[tuple[Sort, str], list[int]] = {}
        self._by_time: tuple[datetime | None, list[int]] | None = None

    def page(self, hits: Hits, query: Query) -> list[int]:
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
                names = [_name_key(document, language) for document in self._documents]
                order.sort(key=names.__getitem__)
            else:
                prices = [_price_key(document) for document in self._documents]
                order.sort(key=prices.__getitem__)
            self._orders[sort, language] = order
        return order

    def _order_at(self, at: datetime | None) -> list[int]:
        """By time as it is at `at`; only the last moment asked for is kept, since the clock goes on."""
        if self._by_time is None or self._by_time[0] != at:
            times = [_time_key(document, at) for document in self._documents]
            self._by_time = (at, sorted(range(len(times)), key=times.__getitem__))
        return self._by_time[1]


def _name_key(document: Document, language: str) -> tuple[bool, SortingKey]:
    written = fitting(tuple(document.sort_names), language)
    name = "" if written is None else document.sort_names[written]
    return not name, sorting_key(name, language)


def _price_key(document: Document) -> tuple[bool, float]:
    return document.price is None, document.price or 0.0


def _time_key(document: Document, at: datetime | None) -> tuple[int, bool, datetime]:
    """What can still be seen first: known to the minute before vaguely, by its start; then what is over.

    A product takes the time of the first session to come that shows it. What has no time comes last.
    """
    spans = (document.span,) if document.span else document.streams
    to_come = [span for span in spans if at is None or span.end > at]
    keys = [(span.precision is not Precision.MINUTE, span.start) for span in to_come or spans]
    if not keys:
        return 2, False, _NEVER
    return 0 if to_come else 1, *min(keys)
