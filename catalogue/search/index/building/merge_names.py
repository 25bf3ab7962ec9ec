"""Merges the batches' documents by name into one order for each language."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index.building.batch import part_of
from catalogue.search.index.building.batch_names import RANK_SIZE
from catalogue.search.index.building.ranges import Sorted, borders
from catalogue.search.index.building.shelf import Shelf
from catalogue.search.index.building.spread import begins

# Keys in one range: about 60 MB.
_AT_ONCE = 400_000


def merge_names(shelf: Shelf, language: str, batches: int, by_rank: NDArray[np.uint32]) -> None:
    """Keep `by_name_{language}` on the shelf, u4: the documents in their order. `by_rank` as in the index."""
    name = f"names_{language}"
    ranges = by_rank.size // _AT_ONCE + 1
    samples: list[bytes] = []
    for batch in range(batches if ranges > 1 else 0):
        keys = _keys(shelf, name, batch)
        samples += keys.sample(np.ones(len(keys), np.int64), ranges)
    chosen = borders(samples, ranges)
    cuts = []
    for batch in range(batches):
        keys = _keys(shelf, name, batch)
        own = keys.cuts(chosen)
        cuts.append((own, keys.offsets[own]))
    for number in range(len(chosen) + 1):
        found: list[bytes] = []
        for batch, (own, bytes_at) in enumerate(cuts):
            raw = shelf.get(part_of(batch, name), int(bytes_at[number]), int(bytes_at[number + 1])).tobytes()
            sizes = shelf.get(part_of(batch, f"{name}_sizes"), int(own[number]), int(own[number + 1]))
            ends = np.cumsum(sizes).tolist()
            found += [raw[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=False)]
        # The batches' keys are sorted: sorting merges them.
        found.sort()
        ranks = np.frombuffer(b"".join([key[-RANK_SIZE:] for key in found]), ">u4")
        shelf.append(f"by_name_{language}", by_rank[ranks])


def _keys(shelf: Shelf, name: str, batch: int) -> Sorted:
    raw = shelf.get(part_of(batch, name)).tobytes()
    return Sorted(raw, begins(shelf.get(part_of(batch, f"{name}_sizes"))))
