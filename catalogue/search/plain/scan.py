"""The plain search in memory: simple enough to be obviously right, and the oracle of faster ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Answer, Query, Range
from catalogue.search import typed
from catalogue.search.correction import corrected
from catalogue.search.hits import Hits, hits
from catalogue.search.order import published
from catalogue.search.plain import bits
from catalogue.search.plain.facets import Facets, Masks
from catalogue.search.plain.matching import Matching
from catalogue.search.plain.ranking import Ranking
from catalogue.search.typos import Typos
from catalogue.search.ways_out import ways_out


@dataclass(frozen=True, slots=True)
class _Found:
    """What a query's parts find, each by itself; `facets` holds the chosen ones' documents."""

    text: Hits[int]
    searched: str
    others: int
    facets: Mapping[str, int]

    def without(self, facet: str | None) -> int:
        """The documents found, as if nothing were chosen in `facet`."""
        found = self.text.anywhere & self.others
        for name, chosen in self.facets.items():
            if name != facet:
                found &= chosen
        return found


class Scan:
    """Answers queries over `documents`. Building it takes about 0.2 ms a document."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = published(document for document in documents if _is_shown(document))
        self._matching = Matching(self._documents)
        self._facets = Facets(self._documents)
        self._ranking = Ranking(self._documents)
        self._kinds = {
            kind: self._numbers(document.key.kind == kind for document in self._documents) for kind in Kind
        }
        self._typos: Typos | None = None
        self._searched: dict[str, tuple[Hits[int], str]] = {}

    def prepare(self) -> None:
        """Read the Chinese names' pinyin now, on any thread; else the first Latin word waits 0.2 s for it."""
        self._spelling()

    def answer(self, query: Query) -> Answer:
        found = self._find(query)
        here = found.without(None)
        masks = self._facets.masks(query.at)
        page = self._ranking.page(Hits(found.text.named & here, here), query)
        return Answer(
            keys=tuple(self._documents[number].key for number in page),
            total=here.bit_count(),
            counts=_counts(found, masks, query.filters),
            searched=found.searched,
            ways_out=() if here else ways_out(query, self._total),
        )

    def _total(self, query: Query) -> int:
        return self._find(query).without(None).bit_count()

    def _find(self, query: Query) -> _Found:
        masks = self._facets.masks(query.at)
        text, searched = self._search(query.text)
        others = 0
        for kind in query.kinds:
            others |= self._kinds[kind]
        for name, edges in query.ranges.items():
            others &= self._numbers(_is_within(document, name, edges) for document in self._documents)
        facets = {}
        for facet, values in query.filters.items():
            if values:
                facets[facet] = 0
                for value in values:
                    facets[facet] |= masks.get(facet, {}).get(value, 0)
        return _Found(text, searched, others, facets)

    def _search(self, text: str) -> tuple[Hits[int], str]:
        """What `text` finds, and the text really searched where it had a wrong letter."""
        known = self._searched.get(text)
        if known is None:
            found, searched = hits(self._matching, typed.parse(text)), ""
            if not found.anywhere:
                searched = corrected(text, self._matching, self._spelling())
                if searched:
                    found = hits(self._matching, typed.parse(searched))
            if len(self._searched) >= _REMEMBERED:
                self._searched.clear()
            known = self._searched[text] = found, searched
        return known

    def _spelling(self) -> Typos:
        if self._typos is None:
            self._typos = Typos(self._matching.vocabularies())
        return self._typos

    def _numbers(self, flags: Iterable[bool]) -> int:
        return bits.mask((number for number, flag in enumerate(flags) if flag), len(self._documents))


def _is_shown(document: Document) -> bool:
    """A session that was called off is shown as such; of other withdrawn listings visitors see nothing."""
    return document.key.kind == Kind.SESSION or not document.withdrawn


# Filters, sorts, pages and ways out ask for the same few texts again.
_REMEMBERED = 64


def _is_within(document: Document, name: str, edges: Range) -> bool:
    if name == "price":
        return document.price is not None and edges.holds(document.price)
    if name == "time" and document.span is not None:
        is_after = edges.low is None or document.span.end.timestamp() > edges.low
        return is_after and (edges.high is None or document.span.start.timestamp() < edges.high)
    return False


def _counts(found: _Found, masks: Masks, filters: Mapping[str, frozenset[str]]) -> dict[str, dict[str, int]]:
    counts = {}
    here = found.without(None)
    for facet in {**masks, **found.facets}:
        chosen = filters.get(facet, frozenset())
        others = found.without(facet) if facet in found.facets else here
        by_value = {value: (mask & others).bit_count() for value, mask in masks.get(facet, {}).items()}
        kept = {value: count for value, count in by_value.items() if count}
        kept |= {value: 0 for value in sorted(chosen) if value not in kept}
        if kept:
            counts[facet] = kept
    return counts
