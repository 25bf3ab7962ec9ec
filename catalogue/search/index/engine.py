"""The fast search: answers queries from an index file, exactly as the plain one does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query, Range
from catalogue.search import hits, typed
from catalogue.search.correction import corrected
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.clock import Clock
from catalogue.search.index.counts import Counts, Part
from catalogue.search.index.facets import Facets
from catalogue.search.index.file import IndexFile
from catalogue.search.index.found import Found, Hits, total
from catalogue.search.index.keys import Keys
from catalogue.search.index.kinds import Stretch, everything, stretches
from catalogue.search.index.lookup import Kept, Lookup, keepable
from catalogue.search.index.ranking import Order, Ranking
from catalogue.search.index.tally import Tally
from catalogue.search.index.wide import EVERYTHING, Wide
from catalogue.search.typed import Item
from catalogue.search.typos import Typos
from catalogue.search.ways_out import ways_out

_TEXTS_KEPT = 64


class Index:
    """Answers queries from an index file. Lives in one thread. Every answer may raise Refused."""

    def __init__(self, file: IndexFile) -> None:
        self.file = file
        size = file.header["n"] // 64
        self._size = size
        self._stretches = stretches(file.header)
        self.lookup = Lookup(file, everything(self._stretches.values(), size))
        self._facets = Facets(file)
        self.clock = Clock(file, self._stretches, size)
        self.keys = Keys(file, self._stretches.values())
        self._ranking = Ranking(file, self.clock)
        self._texts: Kept[tuple[Hits, str]] = Kept(min(_TEXTS_KEPT, keepable(size)))
        self._literal: Kept[Hits] = Kept(min(_TEXTS_KEPT, keepable(size)))
        self._filters: Kept[Words] = Kept(2 * keepable(size))
        self._wide = Wide(file)
        self._typos = Typos(self.lookup.vocabularies())

    def answer(self, query: Query) -> Answer:
        found = self._find(query)
        here = found.without(None)
        number = total(here, found.kinds)
        return Answer(
            keys=self.keys.of(self.ranked(found, here, query)) if number else (),
            total=number,
            counts=self.counts(found, here, query, self.ready(found, query)),
            searched=found.searched,
            ways_out=() if number else ways_out(query, self._total),
        )

    def page(self, query: Query) -> tuple[tuple[Key, ...], int]:
        """The keys of the page and the exact total, without counts: what is on the screen first."""
        found = self._find(query)
        here = found.without(None)
        return self.keys.of(self.ranked(found, here, query)), total(here, found.kinds)

    def ranked(self, found: Found, here: Words, query: Query) -> list[int]:
        """The documents of the page that `query` asks for, out of the set `here`."""
        return self._ranking.page(found.hits(here), query, found.kinds)

    def literally(self, query: Query) -> Found:
        """What the text finds as it stands, with all else that is asked."""
        text = self._literal.get(query.text, lambda: hits.hits(self.lookup, typed.parse(query.text)))
        return self._narrowed(query, text, "")

    @property
    def by_rank(self) -> Order:
        """All documents in the published order."""
        return self.file.whole("by_rank")

    def by_name(self, language: str) -> Order:
        """All documents in the order of their names for a reader of `language`."""
        return self._ranking.by_name(language)

    def _total(self, query: Query) -> int:
        found = self._find(query)
        return total(found.without(None), found.kinds)

    def _find(self, query: Query) -> Found:
        return self._narrowed(query, *self._texts.get(query.text, lambda: self._search(query.text)))

    def _narrowed(self, query: Query, text: Hits, searched: str) -> Found:
        return Found(
            text,
            searched,
            kinds=tuple(stretch for kind, stretch in self._stretches.items() if kind in query.kinds),
            ranges=tuple(self._within(name, edges) for name, edges in query.ranges.items()),
            facets={
                facet: self._chosen(facet, values, query) for facet, values in query.filters.items() if values
            },
        )

    def _search(self, text: str) -> tuple[Hits, str]:
        """What `text` finds, and the text really searched where it had a wrong letter."""
        found = hits.hits(self.lookup, typed.parse(text))
        if found.anywhere.any():
            return found, ""
        searched = corrected(text, self.lookup, self._typos)
        return (hits.hits(self.lookup, typed.parse(searched)) if searched else found), searched

    def _chosen(self, facet: str, values: frozenset[str], query: Query) -> Words:
        """The documents with any of the chosen values."""
        clocked = self.clock.values(query.at).get(facet)
        if clocked is None:
            return self._filters.get((facet, values), lambda: self._lasting(facet, values))
        found = np.zeros(self._size, np.uint64)
        for value in values & clocked.keys():
            found |= clocked[value]
        return found

    def _lasting(self, name: str, chosen: frozenset[str]) -> Words:
        found = np.zeros(self._size, np.uint64)
        for facet in self._facets.all:
            if facet.name == name:
                self._facets.add(facet, chosen, found)
        return found

    def _within(self, name: str, edges: Range) -> Words:
        return self._filters.get((name, edges), lambda: self._measured(name, edges))

    def _measured(self, name: str, edges: Range) -> Words:
        """The documents whose price, or time, is in the range."""
        if name == "time":
            return self.clock.within(edges)
        if name != "price":
            return np.zeros(self._size, np.uint64)
        price = self.file.whole("price")
        inside = ~np.isnan(price)
        if edges.low is not None:
            inside &= price >= edges.low
        if edges.high is not None:
            inside &= price < edges.high
        return bits.packed(inside)

    def counts(
        self, found: Found, here: Words, query: Query, ready: Tally | None = None
    ) -> dict[str, Counts]:
        """The counts of each facet; `ready` are those of all codes, where they are known."""
        others = {facet: found.without(facet) for facet in found.facets}
        clocked = self.clock.values(query.at)
        parts: dict[str, list[Part]] = {facet: [] for facet in found.facets}
        for stretch in found.kinds:
            for name, part in self._tallied(stretch, here, others, ready):
                if name not in clocked:
                    parts.setdefault(name, []).append(part)
        for name, having in clocked.items():
            words, values = others.get(name, here), tuple(sorted(having))
            counts = [total(words & having[value], found.kinds) for value in values]
            parts.setdefault(name, []).append((values, np.array(counts, np.uint32)))
        counted = {
            name: Counts(found_parts, query.filters.get(name, frozenset()))
            for name, found_parts in parts.items()
        }
        return {name: counts for name, counts in counted.items() if counts}

    def ready(self, found: Found, query: Query) -> Tally | None:
        """The counts of all that is found, if they were made with the index."""
        if found.facets or found.ranges:
            return None
        match typed.parse(found.searched or query.text):
            case ():
                return self._wide.counts(EVERYTHING)
            case (Item(runs=(run,), is_phrase=False, is_excluded=False),):
                return self._wide.counts(run)
            case _:
                return None

    def _tallied(
        self, stretch: Stretch, here: Words, others: Mapping[str, Words], ready: Tally | None
    ) -> Iterable[tuple[str, Part]]:
        """Each facet of a kind with its values and their counts, where there is anything to count."""
        facets = self._facets.of(stretch.kind)
        if not facets or not stretch.count:
            return
        first, last = facets[0].first, facets[-1].last
        if ready is not None:
            tally: Tally | None = ready[first:last]
        else:
            number = bits.count(here[stretch.words])
            tally = self._facets.tally(stretch, here, number, first, last) if number else None
        for facet in facets:
            words = others.get(facet.name)
            if words is None:
                if tally is not None:
                    yield (
                        facet.name,
                        (
                            self._facets.values(facet),
                            tally[facet.first - first : facet.last - first],
                        ),
                    )
            elif among := bits.count(words[stretch.words]):
                own = self._facets.tally(stretch, words, among, facet.first, facet.last)
                yield facet.name, (self._facets.values(facet), own)


def open_index(path: Path) -> Index:
    """The index in the file at `path`. Raises Refused where it is not to be trusted."""
    return Index(IndexFile.open(path))
