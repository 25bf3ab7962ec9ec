"""Sets of documents as arrays of 64-bit words: document d is bit d & 63 of word d >> 6.

`&`, `|` and `~` are numpy's own; what `~` sets beyond the last document is taken away by whoever counts.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Postings = NDArray[np.uint32]
"""Documents as an index file lists them, uint32."""

Words = NDArray[np.uint64]
"""uint64 [W]."""

Numbers = NDArray[np.int64]
"""Documents, ascending, int64."""

# With more documents than one in so many it is quicker to spread out the whole set.
_SPARSE = 48


def count(words: Words) -> int:
    """How many documents a set has."""
    return int(np.add.reduce(np.bitwise_count(words), dtype=np.int64))


def numbers(words: Words) -> Numbers:
    """The documents of a set, ascending."""
    in_use = np.flatnonzero(words != 0)
    if not in_use.size:
        return in_use
    spread = words if in_use.size * _SPARSE > words.size * 8 else words[in_use]
    found = np.flatnonzero(np.unpackbits(spread.view(np.uint8), bitorder="little").view(np.bool_))
    return found if spread is words else (in_use[found >> 6] << 6) + (found & 63)


def holds(words: Words, documents: NDArray[Any]) -> NDArray[np.bool_]:
    """Whether each of `documents` is in the set."""
    places = documents.astype(np.int64)
    found: NDArray[np.bool_] = (words[places >> 6] >> (places & 63).astype(np.uint64) & np.uint64(1)) != 0
    return found


def between(first: int, last: int, size: int) -> Words:
    """The set of the documents `first` to `last` - 1, in `size` words."""
    flags = np.zeros(size * 64, np.bool_)
    flags[first:last] = True
    return packed(flags)


def packed(flags: NDArray[np.bool_]) -> Words:
    """The set of the documents whose flag is True; bool [64 W]."""
    return np.packbits(flags, bitorder="little").view(np.uint64)


class Easel:
    """Makes sets from lists of documents, on one array of flags that is used again and again."""

    def __init__(self, size: int) -> None:
        """For sets of `size` words."""
        self._flags = np.zeros(size * 64, np.bool_)
        self._size = size

    def words(self, *lists: Postings) -> Words:
        """The set of all documents of the lists, in any order, repeated or not."""
        parts = [part for part in lists if part.size]
        if not parts:
            return np.zeros(self._size, np.uint64)
        flags = self._flags
        for part in parts:
            flags[part] = True
        words = packed(flags)
        if sum(part.size for part in parts) < self._size:
            for part in parts:
                flags[part] = False
        else:
            flags.fill(False)
        return words
