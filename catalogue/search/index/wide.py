"""Short beginnings that find much: their sets and counts are made once, when the index is built.

`wide` in the header is the list of their runs, [text, gram], those that find most first; they have
- `wide_bits` u8 [B, 2, W]: the sets of the first B runs but the empty one, found in a name and anywhere;
- `wide_counts` u4 [C, V]: how many listings that a run finds have each facet value, of all C runs. The first
  is the empty run, which finds everything.
Small catalogues have only that one: there it is quicker to count than to read.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.search.hits import Hits
from catalogue.search.index.bits import Words
from catalogue.search.index.file import IndexFile
from catalogue.search.words import Run

EVERYTHING = Run("")
"""What is asked where nothing is typed."""


class Wide:
    """The sets and counts made ready in an index file."""

    def __init__(self, file: IndexFile) -> None:
        self._file = file
        runs: list[list[Any]] = file.header.get("wide", [])
        self._places = {(text, gram): place for place, (text, gram) in enumerate(runs)}
        self._with_bits = file.sections["wide_bits"].shape[0] if runs else 0

    def hits(self, run: Run) -> Hits[Words] | None:
        """What a typed run finds, if it is ready."""
        place = self._places.get((run.text, run.gram))
        if place is None or not 0 < place <= self._with_bits:
            return None
        [[named, anywhere]] = self._file.part("wide_bits", place - 1, place)
        return Hits(named, anywhere)

    def counts(self, run: Run) -> NDArray[np.uint32] | None:
        """The counts of all facet codes among what a run finds, uint32 [V], if they are ready."""
        place = self._places.get((run.text, run.gram))
        if place is None:
            return None
        [counts] = self._file.part("wide_counts", place, place + 1)
        ready: NDArray[np.uint32] = counts
        return ready
