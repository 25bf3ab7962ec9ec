"""How many documents of a set have each facet value. Three ways give the same; the quickest is taken.

- By words: the bits that the set has in common with the words that a value keeps.
- By rows: the same for values of nearly all documents, whose words lie side by side.
- One by one: from each document's list of values, where there are few documents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.model.listing import Kind
from catalogue.search.index import bits
from catalogue.search.index.bits import Numbers, Words
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import Stretch

Tally = NDArray[np.uint32]
"""How many documents each of a run of codes has, uint32."""

# To count one document takes as long as to count so many words (measured at 100,000 listings).
_WORDS_A_DOCUMENT = 16

# Of so many words of a kind on, values that keep more than half of them are counted by rows: a quarter less
# time at three million listings, none at a hundred thousand.
ROWS_FROM = 8000


@dataclass(frozen=True, slots=True)
class _Rows:
    """The values of a kind that are counted by rows: their codes, ascending, and a row of words for each."""

    codes: tuple[int, ...]
    rows: Words


class Tallies:
    """Counts documents of sets by facet code."""

    def __init__(
        self, file: IndexFile, entries: NDArray[np.int64], codes: Mapping[Kind, tuple[int, int]]
    ) -> None:
        """`entries` says where each code's words begin, int64 [V + 1]; `codes` each kind's first code, and
        the one after its last."""
        self._file = file
        self._entries = entries
        self._codes = codes
        self._rows: dict[Kind, _Rows] = {}

    def of(self, stretch: Stretch, words: Words, number: int, first: int, last: int) -> Tally:
        """How many of the `number` documents of `words` have each of the codes `first` to `last` - 1, all of
        this stretch's kind."""
        if number * _WORDS_A_DOCUMENT < int(self._entries[last] - self._entries[first]):
            documents = bits.numbers(words[stretch.words]) + (stretch.begin * 64 - stretch.first)
            return self._one_by_one(stretch.kind, documents, first, last)
        tally = np.zeros(last - first, np.uint32)
        begin = first
        here = words[stretch.words]
        by_rows = self._by_rows(stretch)
        for code, row in zip(by_rows.codes, by_rows.rows, strict=True):
            if first <= code < last:
                self._by_words(words, begin, code, tally[begin - first : code - first])
                tally[code - first] = bits.count(row & here)
                begin = code + 1
        self._by_words(words, begin, last, tally[begin - first :])
        return tally

    def _one_by_one(self, kind: Kind, places: Numbers, first: int, last: int) -> Tally:
        """The same for a kind's documents, given by their places in it."""
        codes = self._file.take(f"forward_{kind.value}", places).ravel()
        # Rows are filled up with a code that no value has, the last of all.
        return np.bincount(codes, minlength=last).astype(np.uint32)[first:last]

    def _by_words(self, words: Words, first: int, last: int, tally: Tally) -> None:
        """Write the counts of these codes into `tally`, which holds zeros."""
        entries = self._entries[first : last + 1]
        begin, end = int(entries[0]), int(entries[-1])
        if begin == end:
            return
        common = words.take(self._file.part("entry_words", begin, end), mode="clip")
        common &= self._file.part("entry_bits", begin, end)
        starts = entries[:-1] - begin
        filled = np.flatnonzero(entries[1:] > entries[:-1])
        tally[filled] = np.add.reduceat(np.bitwise_count(common), starts[filled], dtype=np.uint32)

    def _by_rows(self, stretch: Stretch) -> _Rows:
        known = self._rows.get(stretch.kind)
        if known is None:
            known = self._rows[stretch.kind] = self._laid_out(stretch)
        return known

    def _laid_out(self, stretch: Stretch) -> _Rows:
        size = stretch.end - stretch.begin
        if size < ROWS_FROM:
            return _Rows((), np.zeros((0, size), np.uint64))
        first, last = self._codes[stretch.kind]
        sizes = np.diff(self._entries[first : last + 1])
        codes = (np.flatnonzero(sizes * 2 > size) + first).tolist()
        rows = np.zeros((len(codes), size), np.uint64)
        for code, row in zip(codes, rows, strict=True):
            begin, end = self._entries[code : code + 2].tolist()
            places = self._file.part("entry_words", begin, end) - stretch.begin
            row[places] = self._file.part("entry_bits", begin, end)
        return _Rows(tuple(codes), rows)
