"""What a query's parts find in an index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from catalogue.search import hits
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.kinds import Stretch

Hits = hits.Hits[Words]


@dataclass(frozen=True, slots=True)
class Found:
    """What a query's parts find, each by itself; `facets` holds the chosen ones' documents."""

    text: Hits
    searched: str
    kinds: tuple[Stretch, ...]
    ranges: tuple[Words, ...]
    facets: Mapping[str, Words]

    def without(self, facet: str | None) -> Words:
        """The documents found as if nothing were chosen in `facet`, those of kinds not asked for too."""
        found = self.text.anywhere
        for narrowing in (*self.ranges, *(words for name, words in self.facets.items() if name != facet)):
            found = found & narrowing
        return found

    def hits(self, here: Words) -> Hits:
        """Those of the documents `here` that are found in a name, and all of them."""
        return Hits(here if self.text.named is self.text.anywhere else self.text.named & here, here)

    def among(self, documents: Words) -> Found:
        """The same, of these documents only."""
        return replace(self, text=Hits(self.text.named & documents, self.text.anywhere & documents))


def total(words: Words, kinds: Sequence[Stretch]) -> int:
    """How many documents of these kinds a set has."""
    return sum(bits.count(words[stretch.words]) for stretch in kinds)
