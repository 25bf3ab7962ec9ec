"""Numbers for all documents: kind by kind, inside each by category, exhibitor and published order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Census
from catalogue.model.listing import Kind
from catalogue.search.index.layout import NOBODY, padded
from catalogue.search.index.source import Source

# Whole words of bits: no two batches have documents in the same one.
_SMALL, _LARGE = 8192, 12288
# From here on fewer, larger batches are quicker to merge.
_MANY = 500_000


@dataclass(frozen=True, slots=True)
class Batch:
    """Neighbouring documents of one kind, at most 12,288 of them.

    The document `first` has the census' number `rows[0]` and the place `ranks[0]` in the published order of
    everything, and so on; int64, uint32. `first` is a multiple of 64.
    """

    number: int
    kind: Kind
    first: int
    rows: NDArray[np.int64]
    ranks: NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Numbering:
    """All documents. `size`: numbers with gaps; `kinds`: as in an index file's header."""

    size: int
    kinds: list[list[Any]]
    batches: list[Batch]

    @property
    def documents(self) -> int:
        """How many documents there are."""
        return sum(count for _, _, count in self.kinds)

    def rank(self) -> NDArray[np.uint32]:
        """uint32 [N]: the rank of each number, NOBODY for gaps."""
        ranks = np.full(self.size, NOBODY, "<u4")
        for batch in self.batches:
            ranks[batch.first : batch.first + batch.ranks.size] = batch.ranks
        return ranks

    def by_rank(self) -> NDArray[np.uint32]:
        """uint32 [R]: the document of each rank."""
        by_rank = np.empty(self.documents, "<u4")
        for batch in self.batches:
            by_rank[batch.ranks] = np.arange(batch.first, batch.first + batch.ranks.size, dtype="<u4")
        return by_rank


def numbering(source: Source) -> Numbering:
    """Number the documents of `source`. Raises KnownError."""
    censuses = {kind: source.census(kind) for kind in Kind}
    total = sum(len(census.rows) for census in censuses.values())
    largest = _LARGE if total > _MANY else _SMALL
    batches: list[Batch] = []
    kinds: list[list[Any]] = []
    first = ranked = 0
    for kind, census in censuses.items():
        order = _order(census)
        rows = np.frombuffer(census.rows, np.int64)[order]
        ranks = (order + ranked).astype("<u4")
        for start in range(0, rows.size, largest):
            some = slice(start, start + largest)
            batches.append(Batch(len(batches), kind, first + start, rows[some], ranks[some]))
        kinds.append([kind.value, first, rows.size])
        first += padded(rows.size)
        ranked += rows.size
    return Numbering(first, kinds, batches)


def _order(census: Census) -> NDArray[np.int64]:
    """Census places by (category, exhibitor, place)."""
    if not len(census.rows):
        return np.zeros(0, np.int64)
    exhibitors = np.frombuffer(census.exhibitors, np.int32)
    return np.lexsort((exhibitors, np.frombuffer(census.categories, np.int32)))
