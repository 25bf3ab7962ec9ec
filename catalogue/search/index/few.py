"""A few documents of which many terms are asked: they are looked up in the terms' lists, no set is made."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index import bits
from catalogue.search.index.bits import Postings, Words
from catalogue.search.index.terms import Terms
from catalogue.search.words import Term

_FEW = 20_000


class Few:
    """The documents of a set, as long as they are few."""

    def __init__(self, terms: Terms, words: Words) -> None:
        self.words = words
        self._terms = terms
        self._known: dict[Term, NDArray[np.bool_]] = {}

    @cached_property
    def are_few(self) -> bool:
        """Whether it is worth while to look them up one by one."""
        return bits.count(self.words) <= _FEW

    def count(self, asked: Iterable[Term]) -> int:
        """How many of them hold all these whole terms."""
        holding = np.ones(self._documents.size, np.bool_)
        for term in asked:
            holding &= self._holding(term)
            if not holding.any():
                return 0
        return int(np.count_nonzero(holding))

    def _holding(self, term: Term) -> NDArray[np.bool_]:
        known = self._known.get(term)
        if known is None:
            first, last = self._terms.range(term)
            known = np.zeros(self._documents.size, np.bool_)
            for part in ("named", "other"):
                known |= _in(self._documents, self._terms.postings(part, first, last))
            self._known[term] = known
        return known

    @cached_property
    def _documents(self) -> NDArray[np.uint32]:
        return bits.numbers(self.words).astype(np.uint32)


def _in(documents: Postings, postings: Postings) -> NDArray[np.bool_]:
    """Which of `documents` are among `postings`; both ascending. The fewer are looked for among the more."""
    if postings.size < documents.size:
        found = np.zeros(documents.size + 1, np.bool_)
        places: NDArray[np.intp] = np.searchsorted(documents, postings)
        found[places[documents[np.minimum(places, documents.size - 1)] == postings]] = True
        return found[:-1]
    if not documents.size:
        return np.zeros(0, np.bool_)
    nearest: NDArray[np.intp] = np.minimum(np.searchsorted(postings, documents), postings.size - 1)
    is_there: NDArray[np.bool_] = postings[nearest] == documents
    return is_there
