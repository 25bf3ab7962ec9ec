"""The plain search in memory: simple enough to be obviously right, and the oracle of faster ones."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Answer, Query, Range
from catalogue.search import typed
from catalogue.search.correction import corrected
from catalogue.search.hits import Hits, Lookup, hits
from catalogue.search.order import published
from catalogue.search.parts import Share
from catalogue.search.plain import bits
from catalogue.search.plain.cutting import Cutting
from catalogue.search.plain.facets import Facets
from catalogue.search.plain.found import Found
from catalogue.search.plain.matching import Matching
from catalogue.search.plain.ranking import Ranking
from catalogue.search.plain.remaining import Remaining
from catalogue.search.typos import Typos
from catalogue.search.ways_out import ways_out


class Scan:
    """Answers queries over `documents`. Building it takes about 0.2 ms a document, less for those whose texts
    `cutting` knows from another search."""

    def __init__(self, documents: Iterable[Document], cutting: Cutting | None = None) -> None:
        self._documents = published(document for document in documents if _is_shown(document))
        self._number = {document.key: number for number, document in enumerate(self._documents)}
        self._matching = Matching(self._documents, cutting or Cutting())
        self._facets = Facets(self._documents)
        self._ranking = Ranking(self._documents)
        self._kinds = {
            kind: self._numbers(document.key.kind == kind for document in self._documents) for kind in Kind
        }
        self._lookup: Matching | Remaining = self._matching
        self._typos: Typos | None = None
        self._searched: dict[str, tuple[Hits[int], str]] = {}

    def prepare(self) -> None:
        """Read the Chinese names' pinyin now, on any thread; else the first Latin word waits 0.2 s for it."""
        self._spelling()

    def answer(self, query: Query) -> Answer:
        text, searched = self._search(query.text)
        found = self._find(query, text)
        page = self._ranking.page(found.hits(), query, *_edges(query))
        total = found.hits().anywhere.bit_count()
        return Answer(
            keys=tuple(self._documents[number].key for number in page),
            total=total,
            counts=found.counts(self._facets.masks(query.at), query.filters),
            searched=searched,
            ways_out=() if total else ways_out(query, self._total),
        )

    def __len__(self) -> int:
        return len(self._documents)

    def without(self, keys: frozenset[Key]) -> Scan:
        """A search over the same documents but these, which shares its sets with this one."""
        gone = self._numbers(document.key in keys for document in self._documents)
        rest = copy(self)
        rest._kinds = {kind: found & ~gone for kind, found in self._kinds.items()}
        rest._lookup = Remaining(self._matching, gone)
        rest._typos = None
        rest._searched = {}
        return rest

    def key_at(self, place: int, language: str | None) -> Key:
        """The listing at a place, from 0, of the published order or, with a language, by name."""
        number = place if language is None else self._ranking.by_name(language)[place]
        return self._documents[number].key

    def place_of(self, key: Key, language: str | None) -> int | None:
        """The place of a listing in that order; None if there is no such listing."""
        number = self._number.get(key)
        return number if number is None or language is None else self._ranking.by_name(language).index(number)

    @property
    def lookup(self) -> Lookup[int]:
        """What a text finds, as sets of documents' numbers."""
        return self._lookup

    def total(self, query: Query) -> int:
        """How many listings are found by the text as it stands."""
        return self._find(query, self._hits(query.text)).hits().anywhere.bit_count()

    def share(self, query: Query, first: int, last: int) -> Share:
        """What the text as it stands finds; the page is from `first` to before `last`."""
        found = self._find(query, self._hits(query.text))
        here = found.hits()
        page = self._ranking.page(here, query, first, last)
        return Share(
            total=here.anywhere.bit_count(),
            keys=[self._documents[number].key for number in page],
            standings=lambda: self._ranking.standings(page, here, query),
            counts=lambda: found.counts(self._facets.masks(query.at), query.filters),
        )

    def _total(self, query: Query) -> int:
        return self._find(query, self._search(query.text)[0]).hits().anywhere.bit_count()

    def _find(self, query: Query, text: Hits[int]) -> Found:
        others = 0
        for kind in query.kinds:
            others |= self._kinds[kind]
        for name, edges in query.ranges.items():
            others &= self._numbers(_is_within(document, name, edges) for document in self._documents)
        masks = self._facets.masks(query.at)
        facets = {}
        for facet, values in query.filters.items():
            if values:
                facets[facet] = 0
                for value in values:
                    facets[facet] |= masks.get(facet, {}).get(value, 0)
        return Found(text, others, facets)

    def _hits(self, text: str) -> Hits[int]:
        return hits(self._matching, typed.parse(text))

    def _search(self, text: str) -> tuple[Hits[int], str]:
        """What `text` finds, and the text really searched where it had a wrong letter."""
        known = self._searched.get(text)
        if known is None:
            found, searched = self._hits(text), ""
            if not self._lookup.count(found.anywhere):
                searched = corrected(text, self._lookup, self._spelling())
                if searched:
                    found = self._hits(searched)
            if len(self._searched) >= _REMEMBERED:
                self._searched.clear()
            known = self._searched[text] = found, searched
        return known

    def _spelling(self) -> Typos:
        if self._typos is None:
            self._typos = Typos(self._lookup.vocabularies())
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


def _edges(query: Query) -> tuple[int, int]:
    first = max(query.offset, 0)
    return first, first + max(query.limit, 0)
