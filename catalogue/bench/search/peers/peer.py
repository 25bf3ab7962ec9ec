"""What every peer is asked for, and how a typed text is put to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from catalogue.model.listing import Kind
from catalogue.model.query import Query
from catalogue.search import typed
from catalogue.search.words import Term, asked_by
from catalogue.services.ask import FACETS

MANY = frozenset({"category", "livestream", "theme", "reach", "payment", "day", "language"})
"""The facets of which a listing may have several values; the country is one for all but sessions."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A peer's answer. `page` holds the ids of the listings of its first page, in its own order.

    `counts` is facet → value → number, of the facets that the kinds asked for are narrowed by; a peer may
    leave the rarest values out. None: they are not to be compared.
    """

    total: int
    page: tuple[str, ...]
    counts: Mapping[str, Mapping[str, int]] | None


class Peer(Protocol):
    """An engine opened on its own data. It never corrects a slip."""

    name: str

    def answer(self, query: Query) -> Reply: ...

    def close(self) -> None: ...


def terms_in(text: str) -> tuple[Term, ...]:
    """What a typed text asks for, all of it needed, cut by our own rules so that totals can agree.

    Right for texts without quotes and exclusions.
    """
    asked = (term for item in typed.parse(text) for run in item.runs for term in asked_by(run))
    return tuple(dict.fromkeys(asked))


def has_many(kind: Kind, facet: str) -> bool:
    """Whether a listing of this kind may have several values of a facet."""
    return facet in MANY or (kind is Kind.SESSION and facet == "country")


def facets_for(query: Query) -> tuple[str, ...]:
    """The facets that what is asked for is narrowed by."""
    return tuple(dict.fromkeys(facet for kind in Kind if kind in query.kinds for facet in FACETS[kind]))


def without(query: Query, facet: str) -> dict[str, frozenset[str]]:
    """The filters of a query but that of `facet`, whose choice doesn't narrow its own counts."""
    return {name: values for name, values in query.filters.items() if name != facet and values}
