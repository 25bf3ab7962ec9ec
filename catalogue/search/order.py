"""The orders of listings: the published one, by name, by price and by time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.session import Precision
from catalogue.model.text import fitting
from catalogue.search.collation import SortingKey, sorting_key

NO_TIME = 2, False, datetime.max.replace(tzinfo=UTC)
"""The time key of what has no time."""

_KINDS = {kind.value: number for number, kind in enumerate(Kind)}


def published(documents: Iterable[Document]) -> list[Document]:
    """In the published order: by kind, then position, then id."""
    return sorted(documents, key=published_key)


def kind_number(key: Key) -> int:
    """The place of a listing's kind among the kinds."""
    return _KINDS[key.kind]


def published_key(document: Document) -> tuple[int, int, str]:
    """By kind, then position, then id; no two listings are level."""
    return kind_number(document.key), document.position, document.key.id


def name_key(document: Document, language: str) -> tuple[bool, SortingKey]:
    """By the name as a reader of `language` is given it; what has none comes last."""
    written = fitting(tuple(document.sort_names), language)
    name = "" if written is None else document.sort_names[written]
    return not name, sorting_key(name, language)


def price_key(document: Document) -> tuple[bool, float]:
    """The cheapest first; what has no price comes last."""
    return document.price is None, document.price or 0.0


def time_key(document: Document, at: datetime | None) -> tuple[int, bool, datetime]:
    """What can still be seen first: known to the minute before vaguely, by its start; then what is over.

    A product takes the time of the first session to come that shows it. What has no time comes last.
    """
    spans = (document.span,) if document.span else document.streams
    to_come = [span for span in spans if at is None or span.end > at]
    keys = [(span.precision is not Precision.MINUTE, span.start) for span in to_come or spans]
    if not keys:
        return NO_TIME
    return 0 if to_come else 1, *min(keys)
