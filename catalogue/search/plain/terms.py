"""Which documents hold which terms."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from catalogue.search.hits import Hits
from catalogue.search.plain import bits
from catalogue.search.words import Term

# A text is typed letter by letter: all its words but the last have been asked for just before.
_REMEMBERED = 1024


class Terms:
    """The terms of all documents, from `documents`: for each the terms of its names and its other terms."""

    def __init__(self, documents: Sequence[tuple[Set[str], Set[str]]]) -> None:
        self._size = len(documents)
        self._named: defaultdict[str, list[int]] = defaultdict(list)
        self._elsewhere: defaultdict[str, list[int]] = defaultdict(list)
        for number, (named, elsewhere) in enumerate(documents):
            for term in named:
                self._named[term].append(number)
            for term in elsewhere:
                self._elsewhere[term].append(number)
        self._sorted = sorted(self._named.keys() | self._elsewhere.keys())
        self._found: dict[Term, Hits[int]] = {}

    def hits(self, term: Term) -> Hits[int]:
        """The documents that hold `term`."""
        found = self._found.get(term)
        if found is None:
            matching = self._beginning_with(term.text) if term.is_prefix else [term.text]
            named = self._union(self._named, matching)
            found = Hits(named, named | self._union(self._elsewhere, matching))
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[term] = found
        return found

    def has(self, term: Term) -> bool:
        """Whether any document holds `term`."""
        if not term.is_prefix:
            return term.text in self._named or term.text in self._elsewhere
        place = bisect_left(self._sorted, term.text)
        return place < len(self._sorted) and self._sorted[place].startswith(term.text)

    def letters(self) -> frozenset[str]:
        """Every letter of every term."""
        return frozenset().union(*self._sorted)

    def letters_after(self, beginning: str) -> frozenset[str]:
        """The letters that follow `beginning` in terms."""
        place = len(beginning)
        return frozenset(term[place] for term in self._beginning_with(beginning) if len(term) > place)

    def _beginning_with(self, prefix: str) -> list[str]:
        first = bisect_left(self._sorted, prefix)
        # No term holds the last code point, which is no letter.
        last = bisect_left(self._sorted, prefix + "\U0010ffff", first)
        return self._sorted[first:last]

    def _union(self, postings: Mapping[str, list[int]], matching: list[str]) -> int:
        lists = [postings[term] for term in matching if term in postings]
        return bits.mask(set().union(*lists), self._size) if lists else 0
