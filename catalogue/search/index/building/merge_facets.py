"""Merges the batches' facet values: codes for all of them, each code's documents, each document's codes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from catalogue.model.listing import Kind
from catalogue.search.index.building.batch import part_of
from catalogue.search.index.building.batch_facets import values_in
from catalogue.search.index.building.merge_terms import gathered, total_counts
from catalogue.search.index.building.numbering import Batch
from catalogue.search.index.building.shelf import Shelf
from catalogue.search.index.building.spread import owners
from catalogue.search.index.layout import code_dtype, encoded

Numbers = NDArray[np.int64]

# Words of bits in one range: 50 MB, and with all that is needed to place them about 100.
_AT_ONCE = 4_000_000


def facet_rows(shelf: Shelf, batches: Sequence[Batch]) -> list[list[object]]:
    """`facets` of the header of the index: [kind, facet, first code, how many values]."""
    rows: list[list[object]] = []
    code = 0
    for (kind, facet), values in groupby(_values(shelf, batches), key=lambda value: value[:2]):
        count = len(list(values))
        rows.append([list(Kind)[kind].value, facet, code, count])
        code += count
    return rows


def merge_facets(shelf: Shelf, batches: Sequence[Batch]) -> None:
    """Keep on the shelf: `values` u1 and `value_sizes` u4 by code; `entry_counts`, `entry_words` i8 and
    `entry_bits` u8; and `forward_{kind}`, all rows one after another, as wide as the longest."""
    values = _values(shelf, batches)
    raw = [encoded(value) for _, _, value in values]
    shelf.append("values", np.frombuffer(b"".join(raw), "u1"))
    shelf.append("value_sizes", np.array(list(map(len, raw)), "<u4"))
    code_of = {value: code for code, value in enumerate(values)}
    codes = [
        np.array(
            [code_of[_place(batch), *value] for value in values_in(shelf.get(_part(batch, "facet_values")))],
            np.int64,
        )
        for batch in batches
    ]
    _merge_entries(shelf, batches, codes, len(values))
    for kind in Kind:
        _merge_forward(shelf, [batch for batch in batches if batch.kind is kind], kind, codes, len(values))


def _values(shelf: Shelf, batches: Sequence[Batch]) -> list[tuple[int, str, str]]:
    """All values with the place of their kind, in the order of their codes."""
    return sorted(
        {
            (_place(batch), facet, value)
            for batch in batches
            for facet, value in values_in(shelf.get(_part(batch, "facet_values")))
        }
    )


def _merge_entries(shelf: Shelf, batches: Sequence[Batch], codes: Sequence[Numbers], size: int) -> None:
    counts = [shelf.get(_part(batch, "entry_counts")) for batch in batches]
    totals = total_counts(codes, counts, size)
    shelf.append("entry_counts", totals.astype("<u4"))
    first = 0
    ends = np.cumsum(totals)
    while True:
        done = int(ends[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(ends, done + _AT_ONCE, side="right")))
        cuts = [np.searchsorted(own, (first, last)).tolist() for own in codes]
        some_counts = [own[begin:end] for own, (begin, end) in zip(counts, cuts, strict=True)]
        some_codes = [own[begin:end] - first for own, (begin, end) in zip(codes, cuts, strict=True)]
        before = [int(own[:begin].sum()) for own, (begin, _) in zip(counts, cuts, strict=True)]
        for name, dtype in (("entry_words", "<i8"), ("entry_bits", "<u8")):
            items = (
                shelf.get(_part(batch, name), start, start + int(own.sum()))
                for batch, start, own in zip(batches, before, some_counts, strict=True)
            )
            shelf.append(name, gathered(some_codes, some_counts, totals[first:last], items, np.dtype(dtype)))
        first = last
        if first >= size:
            return


def _merge_forward(
    shelf: Shelf, batches: Sequence[Batch], kind: Kind, codes: Sequence[Numbers], size: int
) -> None:
    dtype = code_dtype(size)
    counts = {batch.number: shelf.get(_part(batch, "facet_counts")).astype(np.int64) for batch in batches}
    width = max((int(own.max()) for own in counts.values()), default=0)
    shelf.append(f"forward_{kind}", np.zeros(0, dtype))
    for batch in batches:
        own = counts[batch.number]
        rows = np.full((own.size, width), size, dtype)
        row_of = owners(own)
        columns = np.arange(row_of.size) - np.repeat(np.cumsum(own) - own, own)
        rows[row_of, columns] = codes[batch.number][shelf.get(_part(batch, "facet_codes"))]
        shelf.append(f"forward_{kind}", rows.reshape(-1))


def _part(batch: Batch, name: str) -> str:
    return part_of(batch.number, name)


def _place(batch: Batch) -> int:
    return list(Kind).index(batch.kind)
