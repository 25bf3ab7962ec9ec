"""What a query's parts find, and the counts that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.search.hits import Hits
from catalogue.search.plain.facets import Masks


@dataclass(frozen=True, slots=True)
class Found:
    """What a query's parts find, each by itself; `facets` holds the chosen ones' documents, `others` those
    that kinds and ranges leave."""

    text: Hits[int]
    others: int
    facets: Mapping[str, int]

    def without(self, facet: str | None) -> int:
        """The documents found, as if nothing were chosen in `facet`."""
        found = self.text.anywhere & self.others
        for name, chosen in self.facets.items():
            if name != facet:
                found &= chosen
        return found

    def hits(self) -> Hits[int]:
        """The documents that all parts find, and those of them whose names have the text."""
        here = self.without(None)
        return Hits(self.text.named & here, here)

    def counts(self, masks: Masks, filters: Mapping[str, frozenset[str]]) -> dict[str, dict[str, int]]:
        """How many there are of each facet's values; see Answer."""
        counts = {}
        here = self.without(None)
        for facet in {**masks, **self.facets}:
            chosen = filters.get(facet, frozenset())
            others = self.without(facet) if facet in self.facets else here
            by_value = {value: (mask & others).bit_count() for value, mask in masks.get(facet, {}).items()}
            kept = {value: count for value, count in by_value.items() if count}
            kept |= {value: 0 for value in sorted(chosen) if value not in kept}
            if kept:
                counts[facet] = kept
        return counts
