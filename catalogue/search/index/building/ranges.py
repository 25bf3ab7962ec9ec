"""Cuts the batches' sorted lists into ranges, so that one range of all lists fits into memory."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Of each list for each range: the more, the more even the ranges.
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class Sorted:
    """Sorted strings of bytes: `offsets` int64, one more than there are, where each begins in `raw`."""

    raw: bytes
    offsets: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, number: int) -> bytes:
        return self.raw[self.offsets[number] : self.offsets[number + 1]]

    def sample(self, weights: NDArray[np.int64], ranges: int) -> list[bytes]:
        """Some of them, at equal distances of weight."""
        if ranges == 1 or not len(self):
            return []
        ends = np.cumsum(weights)
        wanted = np.linspace(0, ends[-1], ranges * _SAMPLES, endpoint=False)[1:]
        return [self[number] for number in np.searchsorted(ends, wanted).tolist()]

    def cuts(self, borders: Sequence[bytes]) -> NDArray[np.int64]:
        """Where ranges that end before these borders begin, and where the last one ends."""
        numbers = range(len(self))
        inner = [bisect_left(numbers, border, key=self.__getitem__) for border in borders]
        return np.array([0, *inner, len(self)], np.int64)


def borders(samples: list[bytes], ranges: int) -> list[bytes]:
    """Strings that part everything into so many ranges of about equal weight."""
    in_order = sorted(samples)
    return [in_order[len(in_order) * number // ranges] for number in range(1, ranges)] if in_order else []
