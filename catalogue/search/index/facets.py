"""Which documents have which facet values, and how many of a set have each, the clock's facets aside.

A value is kept as those 64-bit words of its set that aren't empty. Documents lie by category and exhibitor,
so that these are few. A count is the sum of the bits that such a word and the result's have in common; few
documents are counted one by one instead, from the list of each one's values.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

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


@dataclass(frozen=True, slots=True)
class Facet:
    """One kind's facet: its values have the codes `first` to `last` - 1."""

    kind: Kind
    name: str
    first: int
    last: int


class Facets:
    """All facets of an index."""

    def __init__(self, file: IndexFile) -> None:
        self._file = file
        self.all = tuple(
            Facet(Kind(kind), name, first, first + number)
            for kind, name, first, number in file.header["facets"]
        )
        self._of_kind = {kind: [facet for facet in self.all if facet.kind is kind] for kind in Kind}
        self._values: dict[Facet, tuple[str, ...]] = {}

    def of(self, kind: Kind) -> Sequence[Facet]:
        """The facets of a kind, in the order of their codes, which follow one another."""
        return self._of_kind[kind]

    def values(self, facet: Facet) -> tuple[str, ...]:
        """The facet's values in the order of their codes."""
        known = self._values.get(facet)
        if known is None:
            offsets = self._file.part("value_offsets", facet.first, facet.last + 1).tolist()
            begin = offsets[0]
            text = bytes(self._file.part("values", begin, offsets[-1]))
            known = self._values[facet] = tuple(
                text[first - begin : last - begin].decode("utf-8", "surrogatepass")
                for first, last in pairwise(offsets)
            )
        return known

    def add(self, facet: Facet, chosen: Iterable[str], words: Words) -> None:
        """Add the documents with any of the chosen values to the set `words`."""
        values = self.values(facet)
        for value in chosen:
            place = _place(values, value)
            if place is not None:
                first, last = self._entries[facet.first + place : facet.first + place + 2].tolist()
                places = self._file.part("entry_words", first, last)
                words[places] |= self._file.part("entry_bits", first, last)

    def tally(self, stretch: Stretch, words: Words, number: int, first: int, last: int) -> Tally:
        """How many of the `number` documents of `words` have each of the codes `first` to `last` - 1, all of
        this stretch's kind."""
        entries = int(self._entries[last] - self._entries[first])
        if number * _WORDS_A_DOCUMENT < entries:
            return self._one_by_one(stretch, words, first, last)
        return self._by_words(words, first, last)

    def _one_by_one(self, stretch: Stretch, words: Words, first: int, last: int) -> Tally:
        documents = bits.numbers(words[stretch.words]) + (stretch.begin * 64 - stretch.first)
        return self.counted(stretch.kind, documents, first, last)

    def counted(self, kind: Kind, places: Numbers, first: int, last: int) -> Tally:
        """How many of a kind's documents, given by their places in it, have each of the codes."""
        codes = self._file.take(f"forward_{kind.value}", places).ravel()
        # Rows are filled up with a code that no value has, the last of all.
        return np.bincount(codes, minlength=last).astype(np.uint32)[first:last]

    def _by_words(self, words: Words, first: int, last: int) -> Tally:
        entries = self._entries[first : last + 1]
        begin, end = int(entries[0]), int(entries[-1])
        tally = np.zeros(last - first, np.uint32)
        if begin == end:
            return tally
        common = words.take(self._file.part("entry_words", begin, end), mode="clip")
        common &= self._file.part("entry_bits", begin, end)
        starts = entries[:-1] - begin
        filled = np.flatnonzero(entries[1:] > entries[:-1])
        tally[filled] = np.add.reduceat(np.bitwise_count(common), starts[filled], dtype=np.uint32)
        return tally

    @cached_property
    def _entries(self) -> NDArray[np.int64]:
        return self._file.whole("entry_offsets").astype(np.int64)


def _place(values: Sequence[str], value: str) -> int | None:
    """Where a value stands among sorted ones."""
    place = bisect_left(values, value)
    return place if place < len(values) and values[place] == value else None
