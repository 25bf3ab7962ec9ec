"""What a visitor asks of one section: words, choices, order, and how the filters are spread out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from catalogue.model.listing import Kind
from catalogue.model.query import Query, Sort, WayOut

SORTS: Mapping[Kind, tuple[Sort, ...]] = {
    Kind.PRODUCT: (Sort.RELEVANCE, Sort.NAME, Sort.PRICE),
    Kind.EXHIBITOR: (Sort.RELEVANCE, Sort.NAME),
    Kind.SESSION: (Sort.TIME, Sort.NAME, Sort.RELEVANCE),
}
"""The orders that make sense for a kind, the usual one first."""

FACETS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PRODUCT: ("country", "category", "livestream", "price", "bri", "exhibitor", "evidence"),
    Kind.EXHIBITOR: ("country", "participation", "theme", "form", "reach", "payment"),
    Kind.SESSION: ("state", "day", "country", "form", "theme", "language"),
}
"""The facets of a kind in the order to show them in."""


@dataclass(frozen=True, slots=True)
class Ask:
    """`opened` are the facets that show all their values, `needles` what is looked for inside a facet.

    `scroll` is how far the cards are scrolled, in the screen's pixels.
    """

    kind: Kind
    sort: Sort
    text: str = ""
    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()
    needles: Mapping[str, str] = field(default_factory=dict)
    scroll: float = 0.0

    @classmethod
    def of(cls, kind: Kind) -> Ask:
        """The section as it is first met."""
        return cls(kind, SORTS[kind][0])

    def chosen(self, facet: str) -> frozenset[str]:
        """What is chosen in a facet."""
        return self.filters.get(facet, frozenset())

    def searched(self, text: str) -> Ask:
        """The same with other words."""
        return replace(self, text=text, scroll=0.0)

    def toggled(self, facet: str, value: str) -> Ask:
        """The same with a value chosen, or no more if it was."""
        return self.filtered({**self.filters, facet: self.chosen(facet) ^ {value}})

    def cleared(self) -> Ask:
        """The same with nothing chosen."""
        return self.filtered({})

    def filtered(self, filters: Mapping[str, frozenset[str]]) -> Ask:
        """The same with other choices."""
        chosen = {facet: values for facet, values in filters.items() if values}
        return replace(self, filters=chosen, scroll=0.0)

    def sorted_by(self, sort: Sort) -> Ask:
        """The same in another order."""
        return replace(self, sort=sort, scroll=0.0)

    def spread(self, facet: str, is_open: bool) -> Ask:
        """The same with all values of a facet shown, or only the first."""
        return replace(self, opened=self.opened | {facet} if is_open else self.opened - {facet})

    def sought(self, facet: str, needle: str) -> Ask:
        """The same with another word looked for inside a facet."""
        return replace(self, needles={**self.needles, facet: needle})

    def query(self, language: str, at: datetime, offset: int = 0, limit: int = 40) -> Query:
        """The question to the search."""
        return Query(
            text=self.text,
            kinds=frozenset({self.kind}),
            filters=self.filters,
            sort=self.sort,
            language=language,
            at=at,
            offset=offset,
            limit=limit,
        )

    def without(self, way: WayOut) -> Ask:
        """The same after a way out within this kind."""
        from catalogue.search import ways_out

        left = ways_out.take(Query(text=self.text, kinds=frozenset({self.kind}), filters=self.filters), way)
        return replace(self.filtered(left.filters), text=left.text)
