"""What the search sees of a listing, and how many listings there are to see."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

from catalogue.model.listing import Key
from catalogue.model.session import Span


@dataclass(frozen=True, slots=True)
class Document:
    """One published or withdrawn listing, flattened for the search.

    `position` is the published order within the kind. `names` are its names in all languages and its brand;
    `bodies` everything else that a visitor may type: summaries, exhibitor, categories, countries in all
    languages. `codes` are whole codes as they are written: GTIN, HS, booth, id.
    `facets` holds what doesn't depend on the clock (facet → values). The search adds a product's `price`
    bands from `price` (major units of the fair's default currency; None: no price) and its `livestream` from
    `streams` (the spans of the sessions that show it), and a session's `state` from `span`, `has_recording`
    and `withdrawn`; other withdrawn listings are never found. `sort_names` is language → name, in the
    languages it is written in.
    """

    key: Key
    position: int
    names: tuple[str, ...]
    bodies: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    price: float | None = None
    span: Span | None = None
    has_recording: bool = False
    withdrawn: bool = False
    streams: tuple[Span, ...] = ()
    sort_names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Census:
    """One kind's listings that visitors can find, in published order (position, id): published ones, and
    withdrawn sessions. Four columns of equal length.

    `rows` ('q') are the store's own numbers, by which documents are asked for; `positions` ('q') their
    published order; `categories` and `exhibitors` ('i') a number for each category (its place in the tree's
    order) and for each exhibitor that brings the product or hosts the session, -1 for none.
    """

    rows: array[int]
    positions: array[int]
    categories: array[int]
    exhibitors: array[int]
