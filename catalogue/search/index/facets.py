"""Which documents have which facet values, and how many of a set have each, the clock's facets aside.

A value is kept as those 64-bit words of its set that aren't empty. Documents lie by category and exhibitor,
so that these are few.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalogue.model.listing import Kind
from catalogue.search.index.bits import Words
from catalogue.search.index.facet_values import Values
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import Stretch
from catalogue.search.index.tally import Tallies, Tally


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
        self._values: dict[Facet, Values] = {}

    def of(self, kind: Kind) -> Sequence[Facet]:
        """The facets of a kind, in the order of their codes, which follow one another."""
        return self._of_kind[kind]

    def values(self, facet: Facet) -> Values:
        """The facet's values in the order of their codes."""
        known = self._values.get(facet)
        if known is None:
            known = self._values[facet] = Values(self._file, facet.first, facet.last)
        return known

    def tally(self, stretch: Stretch, words: Words, number: int, first: int, last: int) -> Tally:
        """How many of the `number` documents of `words` have each of the codes `first` to `last` - 1, all of
        this stretch's kind."""
        return self._tallies.of(stretch, words, number, first, last)

    def add(self, facet: Facet, chosen: Iterable[str], words: Words) -> None:
        """Add the documents with any of the chosen values to the set `words`."""
        values = self.values(facet)
        for value in chosen:
            place = _place(values, value)
            if place is not None:
                first, last = self._entries[facet.first + place : facet.first + place + 2].tolist()
                places = self._file.part("entry_words", first, last)
                words[places] |= self._file.part("entry_bits", first, last)

    @cached_property
    def _tallies(self) -> Tallies:
        codes = {kind: (found[0].first, found[-1].last) for kind, found in self._of_kind.items() if found}
        return Tallies(self._file, self._entries, codes)

    @cached_property
    def _entries(self) -> NDArray[np.int64]:
        return self._file.whole("entry_offsets").astype(np.int64)


def _place(values: Sequence[str], value: str) -> int | None:
    """Where a value stands among sorted ones."""
    place = bisect_left(values, value)
    return place if place < len(values) and values[place] == value else None
