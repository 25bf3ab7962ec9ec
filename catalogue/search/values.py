"""The facet values of one document: what stands in it, its band of price, and what the clock says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Range
from catalogue.model.session import SessionState, state_at

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
    return next(value for value, edges in _BANDS if edges.holds(price))


_BANDS = tuple(bands())


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
