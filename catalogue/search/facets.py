"""What listings can be narrowed by: what stands in the documents, bands of price, and the clock's facets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Range
from catalogue.model.session import SessionState, state_at
from catalogue.search import bits

# Lower edges in the fair's default currency; each band ends where the next begins.
_BAND_EDGES = (0, 20, 50, 100, 500)
NO_PRICE = "none"


def bands() -> Iterator[tuple[str, Range]]:
    """The values of the facet `price` that are bands, cheapest first: 0-20, …, 500-."""
    for low, high in zip(_BAND_EDGES, (*_BAND_EDGES[1:], None), strict=True):
        yield f"{low}-{'' if high is None else high}", Range(low, high)


def band(price: float | None) -> str:
    """The band of a price, or `none`."""
    if price is None:
        return NO_PRICE
    return next(value for value, edges in bands() if edges.holds(price))


def streaming(document: Document, at: datetime) -> set[str]:
    """A product's values of `livestream`: on_air and coming, both if it has such sessions, else none."""
    states = {state_at(span, at) for span in document.streams}
    now = {"on_air"} if SessionState.LIVE in states else set()
    later = {"coming"} if SessionState.UPCOMING in states else set()
    return now | later or {"none"}


def values_at(document: Document, at: datetime) -> Mapping[str, Iterable[str]]:
    """The facets of a document that depend on the clock."""
    if document.key.kind == Kind.PRODUCT:
        return {"livestream": streaming(document, at)}
    if document.key.kind == Kind.SESSION and document.span is not None:
        state = state_at(
            document.span, at, withdrawn=document.withdrawn, has_recording=document.has_recording
        )
        return {"state": (state.value,)}
    return {}


def lasting_values(document: Document) -> Mapping[str, Iterable[str]]:
    """The facets of a document that hold at any time."""
    if document.key.kind == Kind.PRODUCT:
        return {**document.facets, "price": (band(document.price),)}
    return document.facets


# Facet → value → the set of its documents (see bits.py).
Masks = Mapping[str, Mapping[str, int]]


class Facets:
    """The documents of every value of every facet."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._lasting = _masks(documents, lasting_values)
        self._edges = sorted(
            edge
            for document in documents
            for span in (*document.streams, *([document.span] if document.span else []))
            for edge in (span.start, span.end)
        )
        self._at: tuple[int, Masks] | None = None

    def masks(self, at: datetime | None) -> Masks:
        """All facets at the clock's time `at`; without it only those that hold at any time."""
        if at is None:
            return self._lasting
        # No state changes between two edges of spans.
        moment = bisect_right(self._edges, at)
        known = self._at
        if known is None or known[0] != moment:
            clocked = _masks(self._documents, lambda document: values_at(document, at))
            known = self._at = (moment, {**self._lasting, **clocked})
        return known[1]


def _masks(
    documents: Sequence[Document], values_of: Callable[[Document], Mapping[str, Iterable[str]]]
) -> Masks:
    numbers: dict[str, dict[str, list[int]]] = {}
    for number, document in enumerate(documents):
        for facet, values in values_of(document).items():
            for value in values:
                numbers.setdefault(facet, {}).setdefault(value, []).append(number)
    return {
        facet: {value: bits.mask(found, len(documents)) for value, found in by_value.items()}
        for facet, by_value in numbers.items()
    }
