"""The terms of all documents, sorted, and the documents that each is in: read from an index file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from catalogue.search.index.bits import Postings
from catalogue.search.index.file import IndexFile
from catalogue.search.index.layout import encoded
from catalogue.search.words import Term

# UTF-8 has no such byte, so that it sorts behind everything a prefix can go on with.
_BEHIND = b"\xff"

# One term in so many is kept at hand, so that a search begins near its end.
_APART = 1024
# Corrections try the same beginnings over and over.
_REMEMBERED = 20_000


class Terms:
    """One vocabulary: terms in the order of their UTF-8 bytes, which is that of their code points.

    The postings of neighbouring terms lie one after another, so that a prefix is one slice of them.
    """

    def __init__(self, file: IndexFile, name: str, letters: str) -> None:
        """`name` is that of the sections; `letters` all that the terms are made of."""
        self._file = file
        self._name = name
        self._letters = frozenset(letters)
        self._bytes = memoryview(file.whole(name).data)
        self._offsets = memoryview(file.whole(f"{name}_offsets").data)
        self._places = range(len(self._offsets) - 1)
        self.parts = tuple(part for part in ("named", "other") if f"{name}_{part}" in file.sections)
        self._known: dict[Term, bool] = {}
        self._followed: dict[str, frozenset[str]] = {}

    def has(self, term: Term) -> bool:
        """Whether any document holds `term`."""
        known = self._known.get(term)
        if known is None:
            first, last = self.range(term)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[term] = first < last
        return known

    def letters(self) -> frozenset[str]:
        """Every letter of every term."""
        return self._letters

    def letters_after(self, beginning: str) -> frozenset[str]:
        """The letters that follow `beginning` in terms."""
        known = self._followed.get(beginning)
        if known is None:
            terms = self.range(Term(beginning, True))
            known = frozenset(text[-1] for text, _, _ in self.continued(beginning, *terms))
            if len(self._followed) >= _REMEMBERED:
                self._followed.clear()
            self._followed[beginning] = known
        return known

    def range(self, term: Term) -> tuple[int, int]:
        """The terms that match, as numbers `first` to `last` - 1."""
        text = encoded(term.text)
        first = self._place(text)
        if term.is_prefix:
            return first, self._place(text + _BEHIND)
        return first, first + (first < len(self._places) and self._term(first) == text)

    def _place(self, text: bytes) -> int:
        """How many terms are before `text`."""
        near = bisect_left(self._milestones, text) * _APART
        return bisect_left(
            self._places, text, max(near - _APART, 0), min(near, len(self._places)), key=self._term
        )

    @cached_property
    def _milestones(self) -> list[bytes]:
        return [self._term(place) for place in self._places[::_APART]]

    def continued(self, prefix: str, first: int, last: int) -> Iterator[tuple[str, int, int]]:
        """What the terms `first` to `last` - 1, all of which begin with `prefix`, begin with if one letter
        more is typed: that text and the numbers of its terms."""
        length = len(prefix)
        while first < last:
            text = self._term(first).decode("utf-8", "surrogatepass")[: length + 1]
            if len(text) == length:
                first += 1
                continue
            end = bisect_left(self._places, encoded(text) + _BEHIND, first, last, key=self._term)
            yield text, first, end
            first = end

    def postings(self, part: str, first: int, last: int) -> Postings:
        """The documents of the terms `first` to `last` - 1 in the part `named` or `other`: those of each term
        ascending, so that with several terms one may come twice."""
        offsets = self._file.part(f"{self._name}_{part}_offsets", first, last + 1)
        begin, end = int(offsets[0]), int(offsets[-1])
        return self._file.part(f"{self._name}_{part}", begin, end)

    def _term(self, number: int) -> bytes:
        return bytes(self._bytes[self._offsets[number] : self._offsets[number + 1]])
