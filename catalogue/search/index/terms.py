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
        self._places = range(file.sections[f"{name}_offsets"].shape[0] - 1)
        self._views: tuple[memoryview, memoryview] | None = None
        self.parts = tuple(part for part in ("named", "other") if f"{name}_{part}" in file.sections)
        self._known: dict[Term, tuple[int, int]] = {}
        self._followed: dict[str, frozenset[str]] = {}

    def has(self, term: Term) -> bool:
        """Whether any document holds `term`."""
        first, last = self.range(term)
        return first < last

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
        known = self._known.get(term)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[term] = self._looked_up(term)
        return known

    def count(self, term: Term) -> int:
        """No fewer than the documents that hold `term`: of several terms that match, each counts."""
        first, last = self.range(term)
        return sum(
            int(offsets[-1]) - int(offsets[0])
            for offsets in (
                self._file.part(f"{self._name}_{part}_offsets", first, last + 1) for part in self.parts
            )
        )

    def _looked_up(self, term: Term) -> tuple[int, int]:
        text = encoded(term.text)
        first = self._place(text)
        if term.is_prefix:
            return first, self._place(text + _BEHIND)
        return first, first + (first < len(self._places) and self._term(first) == text)

    def _place(self, text: bytes) -> int:
        """How many terms are before `text`."""
        if not self._are_at_hand():
            return bisect_left(self._places, text, key=self._term)
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
        self._are_at_hand()
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
        if self._views is None:
            first, last = self._file.part(f"{self._name}_offsets", number, number + 2).tolist()
            return self._file.part(self._name, first, last).tobytes()
        letters, offsets = self._views
        return bytes(letters[offsets[number] : offsets[number + 1]])

    def _are_at_hand(self) -> bool:
        """Whether all terms were checked by now, so that reading one is no more than that.

        To check them first would hold up the opening: 130 MB at three million listings.
        """
        offsets = f"{self._name}_offsets"
        if self._views is None and self._file.is_verified(self._name) and self._file.is_verified(offsets):
            self._views = (
                memoryview(self._file.whole(self._name).data),
                memoryview(self._file.whole(offsets).data),
            )
        return self._views is not None
