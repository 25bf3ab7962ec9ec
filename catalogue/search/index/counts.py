"""The counts of one facet, kept as arrays until somebody looks at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.search.counted import Counted, first_of

Part = tuple[Sequence[str], NDArray[np.uint32]]
"""The values of one kind's facet, sorted, and how many listings each has, uint32, one a value."""


class Counts(Counted):
    """Value → how many listings; without those that have none, unless they are chosen.

    A facet may have thirty thousand values and a screen shows six of them.
    """

    def __init__(self, parts: Sequence[Part], chosen: frozenset[str]) -> None:
        """Equal values of several kinds count together."""
        super().__init__(chosen)
        self._parts = parts

    def __bool__(self) -> bool:
        return bool(self._chosen) or any(counts.any() for _, counts in self._parts)

    def most(self, number: int) -> list[tuple[str, int]]:
        if self._known is None and len(self._parts) == 1:
            [(values, counts)] = self._parts
            if counts.size > 4 * number:
                least = max(int(np.partition(counts, -number)[-number]), 1)
                places = np.flatnonzero(counts >= least)
                found = [(values[place], int(counts[place])) for place in places.tolist()]
                # Fewer than asked for: what is chosen and has none follows.
                if len(found) >= number or not self._chosen:
                    return first_of(found, number)
        return first_of(self._all().items(), number)

    def _one(self, value: str) -> int:
        return sum(
            int(counts[place])
            for values, counts in self._parts
            if (place := bisect_left(values, value)) < len(values) and values[place] == value
        )

    def _whole_counts(self) -> dict[str, int]:
        known: dict[str, int] = {}
        for values, counts in self._parts:
            places = np.flatnonzero(counts)
            for place, number in zip(places.tolist(), counts[places].tolist(), strict=True):
                value = values[place]
                known[value] = known.get(value, 0) + number
        for value in sorted(self._chosen - known.keys()):
            known[value] = 0
        return known
