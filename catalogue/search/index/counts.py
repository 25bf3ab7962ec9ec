"""The counts of one facet, kept as arrays until somebody looks at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Part = tuple[Sequence[str], NDArray[np.uint32]]
"""The values of one kind's facet, sorted, and how many listings each has, uint32, one a value."""


class Counts(Mapping[str, int]):
    """Value → how many listings; without those that have none, unless they are chosen.

    A facet may have thirty thousand values and a screen shows six of them.
    """

    def __init__(self, parts: Sequence[Part], chosen: frozenset[str]) -> None:
        """Equal values of several kinds count together."""
        self._parts = parts
        self._chosen = chosen
        self._known: dict[str, int] | None = None

    def __getitem__(self, value: str) -> int:
        if self._known is not None:
            return self._known[value]
        count = sum(
            int(counts[place])
            for values, counts in self._parts
            if (place := bisect_left(values, value)) < len(values) and values[place] == value
        )
        if not count and value not in self._chosen:
            raise KeyError(value)
        return count

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __bool__(self) -> bool:
        return bool(self._chosen) or any(counts.any() for _, counts in self._parts)

    def __repr__(self) -> str:
        return repr(self._all())

    def most(self, number: int) -> list[tuple[str, int]]:
        """The `number` values with the most listings and their counts, the most first, equals by value."""
        if self._known is None and len(self._parts) == 1:
            [(values, counts)] = self._parts
            if counts.size > 4 * number:
                least = max(int(np.partition(counts, -number)[-number]), 1)
                places = np.flatnonzero(counts >= least)
                found = [(values[place], int(counts[place])) for place in places.tolist()]
                # Fewer than asked for: what is chosen and has none follows.
                if len(found) >= number or not self._chosen:
                    return sorted(found, key=_most_first)[:number]
        return sorted(self._all().items(), key=_most_first)[:number]

    def _all(self) -> dict[str, int]:
        if self._known is None:
            known: dict[str, int] = {}
            for values, counts in self._parts:
                places = np.flatnonzero(counts)
                for place, number in zip(places.tolist(), counts[places].tolist(), strict=True):
                    value = values[place]
                    known[value] = known.get(value, 0) + number
            for value in sorted(self._chosen - known.keys()):
                known[value] = 0
            self._known = known
        return self._known


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
