"""Which of the found listings come first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Query, Sort
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

    def page(self, hits: Hits, query: Query) -> list[int]:
        """The numbers of the documents of the page that `query` asks for, out of those of `hits`."""
        first, last = max(query.offset, 0), max(query.offset, 0) + max(query.limit, 0)
        if query.sort is Sort.RELEVANCE:
            elsewhere = hits.anywhere & ~hits.named
            return [*bits.numbers(hits.named & hits.anywhere), *bits.numbers(elsewhere)][first:last]
        flags = bits.flags_of(hits.anywhere)
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
            elif sort is Sort.PRICE:
                prices = [_price_key(document) for document in self._documents]
                order.sort(key=prices.__getitem__)
            else:
                times = [_time_key(document) for document in self._documents]
                order.sort(key=times.__getitem__)
            self._orders[sort, language] = order
        return order


def _name_key(document: Document, language: str) -> tuple[bool, SortingKey]:
    written = fitting(tuple(document.sort_names), language)
    name = "" if written is None else document.sort_names[written]
    return not name, sorting_key(name, language)


def _price_key(document: Document) -> tuple[bool, float]:
    return document.price is None, document.price or 0.0


def _time_key(document: Document) -> datetime:
    """When a session, or the first session that shows a product, begins."""
    spans = (document.span,) if document.span else document.streams
    return min((span.start for span in spans), default=_NEVER)
