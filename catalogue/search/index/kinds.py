"""Where each kind's documents lie: kind after kind, each from a new word of 64 on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from catalogue.model.listing import Kind
from catalogue.search.index.bits import Words


@dataclass(frozen=True, slots=True)
class Stretch:
    """One kind's documents, `first` to `first + count - 1`, in the words `begin` to `end` - 1 of a set;
    `rank` is the place of the first of them in the published order over all kinds."""

    kind: Kind
    first: int
    count: int
    rank: int

    @property
    def begin(self) -> int:
        return self.first >> 6

    @property
    def end(self) -> int:
        return self.first + self.count + 63 >> 6

    @property
    def words(self) -> slice:
        """Its words in a set."""
        return slice(self.begin, self.end)


def stretches(header: Mapping[str, Any]) -> dict[Kind, Stretch]:
    """Those of an index file's header, in the published order of kinds."""
    found, rank = {}, 0
    for kind, first, count in header["kinds"]:
        found[Kind(kind)] = Stretch(Kind(kind), first, count, rank)
        rank += count
    return found


def everything(known: Collection[Stretch], size: int) -> Words:
    """The set of all documents, in `size` words."""
    flags = np.zeros(size * 64, np.bool_)
    for stretch in known:
        flags[stretch.first : stretch.first + stretch.count] = True
    return np.packbits(flags, bitorder="little").view(np.uint64)


def of_kinds(words: Words, kinds: Collection[Stretch]) -> Words:
    """Those of a set that are of these kinds."""
    found = np.zeros_like(words)
    for stretch in kinds:
        found[stretch.words] = words[stretch.words]
    return found
