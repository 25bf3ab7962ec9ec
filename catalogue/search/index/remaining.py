"""Looks up in an index, and leaves some documents out."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from catalogue.search.hits import Vocabulary
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.found import Hits
from catalogue.search.index.lookup import Lookup
from catalogue.search.index.terms import Terms
from catalogue.search.typed import Item
from catalogue.search.words import Run, Term

_REMEMBERED = 20_000
# Of a list of documents; mostly the first is still there.
_BLOCK = 64


class Remaining:
    """A hits.Lookup without the documents `gone`: they may stand in what is found, but they don't count, and
    their terms are in no vocabulary."""

    def __init__(self, lookup: Lookup, gone: NDArray[np.uint32]) -> None:
        """`gone` are documents, ascending."""
        self._lookup = lookup
        self._gone = gone
        self._narrowed: tuple[Words, Words] | None = None

    @property
    def everything(self) -> Hits:
        return self._lookup.everything

    def word(self, run: Run) -> Hits:
        return self._lookup.word(run)

    def phrase(self, item: Item) -> Hits:
        return self._lookup.phrase(item)

    def count(self, found: Words) -> int:
        return self._lookup.count(found) - int(np.count_nonzero(bits.holds(found, self._gone)))

    def most(self, run: Run) -> int:
        return self._lookup.most(run)

    def among(self, found: Words, run: Run) -> int:
        # Asked of one set for many runs, one after another.
        if self._narrowed is None or self._narrowed[0] is not found:
            kept = found.copy()
            places = self._gone.astype(np.int64)
            np.bitwise_and.at(kept, places >> 6, ~(np.uint64(1) << (places & 63).astype(np.uint64)))
            self._narrowed = found, kept
        return self._lookup.among(self._narrowed[1], run)

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        gone = frozenset(self._gone.tolist())
        return tuple(_RemainingTerms(terms, gone) for terms in self._lookup.vocabularies())


@dataclass(frozen=True, slots=True)
class _RemainingTerms:
    """A vocabulary but for what only documents in `gone` hold. Corrections ask the same over and over."""

    terms: Terms
    gone: frozenset[int]
    known: dict[Term, bool] = field(default_factory=dict)

    def has(self, term: Term) -> bool:
        known = self.known.get(term)
        if known is None:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            known = self.known[term] = self.terms.has(term) and self._is_held(term)
        return known

    def letters(self) -> frozenset[str]:
        return self.terms.letters()

    def letters_after(self, beginning: str) -> frozenset[str]:
        # One letter too many does no harm: what goes on with it is looked up whole.
        return self.terms.letters_after(beginning)

    def _is_held(self, term: Term) -> bool:
        first, last = self.terms.range(term)
        return any(
            not self.gone.issuperset(postings[start : start + _BLOCK].tolist())
            for postings in (self.terms.postings(part, first, last) for part in self.terms.parts)
            for start in range(0, postings.size, _BLOCK)
        )
