"""Changed listings searched beside an engine that still holds them as they were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query, Sort
from catalogue.search import typed
from catalogue.search.correction import corrected
from catalogue.search.hits import hits
from catalogue.search.parts import Base, Part, Share
from catalogue.search.places import DocumentsOf, Places
from catalogue.search.plain.scan import Scan
from catalogue.search.summed import Summed
from catalogue.search.together import Together
from catalogue.search.typos import Typos
from catalogue.search.ways_out import ways_out

# Filters, sorts, pages and ways out ask for the same few texts again.
_REMEMBERED = 64


class Overlay:
    """Answers as an engine over the whole changed catalogue would: `base` without the listings that were
    changed or are `gone`, and `changed`, the new and changed ones as they are now.

    `documents_of` gives the other listings' documents; it is asked for a few of them when the place of a
    changed listing among them is first needed, by any thread that asks for an answer.
    """

    def __init__(
        self,
        base: Base,
        changed: Iterable[Document],
        gone: Iterable[Key],
        documents_of: DocumentsOf,
    ) -> None:
        documents = {document.key: document for document in changed}
        old = frozenset(documents) | frozenset(gone)
        self._lay(base, documents, old, Places(base, old, documents_of))

    def with_changes(self, changed: Iterable[Document], gone: Iterable[Key]) -> Overlay:
        """The catalogue after more changes: listings changed again, new, gone, or there again."""
        documents = {document.key: document for document in changed}
        old = frozenset(documents) | frozenset(gone)
        kept = {key: document for key, document in self._documents.items() if key not in old}
        overlay = Overlay.__new__(Overlay)
        overlay._lay(
            self._base, kept | documents, self._old | old, self._places.changed(documents.keys(), old)
        )
        return overlay

    def _lay(
        self, base: Base, documents: Mapping[Key, Document], old: frozenset[Key], places: Places
    ) -> None:
        self._base = base
        self._documents = documents
        self._old = old
        self._places = places
        self._rest: Part[Any] = base.without(old)
        self._own = Scan(documents.values())
        self._lookup = Together(self._rest.lookup, self._own.lookup)
        self._typos: Typos | None = None
        self._searched: dict[str, str] = {}

    def prepare(self) -> None:
        """Read the changed listings' Chinese names now, on any thread; else the first Latin word waits."""
        self._own.prepare()

    def answer(self, query: Query) -> Answer:
        first, last = max(query.offset, 0), max(query.offset, 0) + max(query.limit, 0)
        searched, meant = "", query
        begin, rest, own = self._shares(meant, first, last)
        if not rest.total + own.total:
            searched = self._corrected(query.text)
            if searched:
                meant = replace(query, text=searched)
                begin, rest, own = self._shares(meant, first, last)
        total = rest.total + own.total
        return Answer(
            keys=tuple(self._merged(rest, own, meant)[first - begin : last - begin]),
            total=total,
            counts=_added(rest, own, query),
            searched=searched,
            ways_out=() if total else ways_out(query, self._total),
        )

    def _shares(self, query: Query, first: int, last: int) -> tuple[int, Share, Share]:
        """What both parts find: of ours all, of the others the listings from the number returned on."""
        own = self._own.share(query, 0, len(self._own))
        # Each of ours may move the others back by one.
        begin = max(first - own.total, 0)
        return begin, self._rest.share(query, begin, last), own

    def _merged(self, rest: Share, own: Share, query: Query) -> Sequence[Key]:
        if not own.keys:
            return rest.keys
        language = query.language if query.sort is Sort.NAME else None
        ranked = [(*standing, True, key) for standing, key in zip(rest.standings(), rest.keys, strict=True)]
        for (worth, _), key in zip(own.standings(), own.keys, strict=True):
            # Ours come before the listing whose place they take; those of one place are in order already.
            ranked.append((worth, self._places.of(self._documents[key], language), False, key))
        ranked.sort(key=_RANK)
        return [key for *_, key in ranked]

    def _total(self, query: Query) -> int:
        total = self._rest.total(query) + self._own.total(query)
        if not total:
            searched = self._corrected(query.text)
            if searched:
                meant = replace(query, text=searched)
                total = self._rest.total(meant) + self._own.total(meant)
        return total

    def _corrected(self, text: str) -> str:
        """What to search instead of `text`; "" where it finds something, or nothing is near it."""
        searched = self._searched.get(text)
        if searched is None:
            searched = ""
            if not self._lookup.count(hits(self._lookup, typed.parse(text)).anywhere):
                if self._typos is None:
                    self._typos = Typos(self._lookup.vocabularies())
                searched = corrected(text, self._lookup, self._typos)
            if len(self._searched) >= _REMEMBERED:
                self._searched.clear()
            self._searched[text] = searched
        return searched


_RANK = itemgetter(0, 1, 2)


def _added(rest: Share, own: Share, query: Query) -> dict[str, Mapping[str, int]]:
    counts = {**own.counts, **rest.counts}
    for facet in own.counts.keys() & rest.counts.keys():
        chosen = query.filters.get(facet, frozenset())
        counts[facet] = Summed(rest.counts[facet], own.counts[facet], chosen)
    return counts
