"""Changed listings searched beside an engine that still holds them as they were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import itemgetter
from typing import Any, NamedTuple

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query, Sort
from catalogue.search import typed
from catalogue.search.correction import corrected
from catalogue.search.hits import hits
from catalogue.search.parts import Base, Part, Share
from catalogue.search.places import DocumentsOf, Places
from catalogue.search.plain.cutting import Cutting
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
    changed listing among them is first needed, by the thread that asks for an answer. That is always one, but
    further changes may be made on another.
    """

    def __init__(
        self,
        base: Base,
        changed: Iterable[Document],
        gone: Iterable[Key],
        documents_of: DocumentsOf,
        *,
        places: Places | None = None,
        cutting: Cutting | None = None,
    ) -> None:
        """`places` and `cutting` are what an overlay before this one found out."""
        self._base = base
        self._documents = {document.key: document for document in changed}
        self._old = frozenset(self._documents) | frozenset(gone)
        self._documents_of = documents_of
        self._places = places or Places(base, self._old, documents_of)
        self._cutting = cutting or Cutting()
        self._rest: Part[Any] = base.without(self._old)
        self._own = Scan(self._documents.values(), self._cutting)
        self._lookup = Together(self._rest.lookup, self._own.lookup)
        self._typos: Typos | None = None
        self._searched: dict[str, str] = {}

    def with_changes(self, changed: Iterable[Document], gone: Iterable[Key]) -> Overlay:
        """The catalogue after more changes: listings changed again, new, gone, or there again."""
        documents = {document.key: document for document in changed}
        old = frozenset(documents) | frozenset(gone)
        kept = [document for key, document in self._documents.items() if key not in old]
        return Overlay(
            self._base,
            [*kept, *documents.values()],
            self._old | old,
            self._documents_of,
            places=self._places.changed(documents.keys(), old),
            cutting=self._cutting,
        )

    def prepare(self) -> None:
        """Read the changed listings' Chinese names now, on any thread; else the first Latin word waits."""
        self._own.prepare()

    def answer(self, query: Query) -> Answer:
        searched, found = self._find(query)
        return Answer(
            keys=self._page(found, query),
            total=found.total,
            counts=found.counts(query),
            searched=searched,
            ways_out=() if found.total else ways_out(query, self._total),
        )

    def page(self, query: Query) -> tuple[tuple[Key, ...], int]:
        """The keys of the page and the exact total, as in the answer."""
        _, found = self._find(query)
        return self._page(found, query), found.total

    def _find(self, query: Query) -> tuple[str, _Found]:
        """The text really searched, where that is another, and what is found."""
        found = self._literally(query)
        if not found.total:
            searched = self._corrected(query.text)
            if searched:
                return searched, self._literally(replace(query, text=searched))
        return "", found

    def _literally(self, query: Query) -> _Found:
        first, last = _edges(query)
        own = self._own.share(query, 0, len(self._own))
        # Each of ours may move the others back by one.
        begin = max(first - own.total, 0)
        return _Found(own, self._rest.share(query, begin, last), begin)

    def _page(self, found: _Found, query: Query) -> tuple[Key, ...]:
        own, rest, begin = found
        first, last = (edge - begin for edge in _edges(query))
        if not own.keys:
            return tuple(rest.keys[first:last])
        language = query.language if query.sort is Sort.NAME else None
        ranked = [(*standing, True, key) for standing, key in zip(rest.standings(), rest.keys, strict=True)]
        for (worth, _), key in zip(own.standings(), own.keys, strict=True):
            # Ours come before the listing whose place they take; those of one place are in order already.
            ranked.append((worth, self._places.of(self._documents[key], language), False, key))
        ranked.sort(key=_RANK)
        return tuple(key for *_, key in ranked[first:last])

    def _total(self, query: Query) -> int:
        total = self._rest.total(query) + self._own.total(query)
        searched = "" if total else self._corrected(query.text)
        return self._total(replace(query, text=searched)) if searched else total

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


class _Found(NamedTuple):
    """What both parts find: all of `own`, and of `rest` the page from the listing `begin` on."""

    own: Share
    rest: Share
    begin: int

    @property
    def total(self) -> int:
        return self.own.total + self.rest.total

    def counts(self, query: Query) -> Mapping[str, Mapping[str, int]]:
        own, rest = self.own.counts(), self.rest.counts()
        both = {
            facet: Summed(rest[facet], own[facet], query.filters.get(facet, frozenset()))
            for facet in own.keys() & rest.keys()
        }
        return {**own, **rest, **both}


def _edges(query: Query) -> tuple[int, int]:
    first = max(query.offset, 0)
    return first, first + max(query.limit, 0)
