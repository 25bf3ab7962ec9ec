"""Merges the batches' vocabularies into one, and the documents of each term with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index.building.batch import part_of
from catalogue.search.index.building.batch_words import END
from catalogue.search.index.building.letters import distinct, points
from catalogue.search.index.building.ranges import Sorted, borders
from catalogue.search.index.building.shelf import Array, Shelf
from catalogue.search.index.building.spread import begins, places

PARTS = ("named", "other")

SHARES = 2
"""A vocabulary is merged in so many parts, each a task by itself."""

# The weight of one range: about 200 MB, with what is needed to place its documents and number its terms.
_AT_ONCE = 6_000_000
# What a term weighs in memory beside the documents that have it, each of which weighs 1.
_A_TERM = 8
# Fewer are not worth a second share.
_FEW = 500_000


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Where the ranges of one batch begin and end: in its terms, their bytes, and each part's documents."""

    terms: NDArray[np.int64]
    raw: NDArray[np.int64]
    parts: dict[str, NDArray[np.int64]]


def merge_terms(shelf: Shelf, vocabulary: str, batches: int, share: int) -> None:
    """Keep a share of the merged vocabulary on the shelf, by names of `share_of`: `{v}` u1 and `{v}_sizes`
    u4, the terms; `{v}_{part}` u4 and `{v}_{part}_counts` u4, their documents; and `{v}_letters` u4, the code
    points of all their letters."""
    letters = np.zeros(0, np.int64)
    nothing = np.zeros(0, "<u4")
    _keep(shelf, vocabulary, share, nothing.astype("u1"))
    for name in ("sizes", *PARTS, *(f"{part}_counts" for part in PARTS)):
        _keep(shelf, f"{vocabulary}_{name}", share, nothing)
    cuts = _cuts(shelf, vocabulary, batches)
    ranges = cuts[0].terms.size - 1 if cuts else 0
    for number in range(ranges * share // SHARES, ranges * (share + 1) // SHARES):
        lists = [
            shelf.get(part_of(batch, vocabulary), *_at(own.raw, number)).tobytes().split(END.encode())[:-1]
            for batch, own in enumerate(cuts)
        ]
        # One sorted stretch of new terms after the other, which sorting merges.
        terms = list(dict.fromkeys(chain.from_iterable(lists)))
        terms.sort()
        _keep(shelf, vocabulary, share, np.frombuffer(b"".join(terms), "u1"))
        _keep(shelf, f"{vocabulary}_sizes", share, np.array(list(map(len, terms)), "<u4"))
        places_of = dict(zip(terms, range(len(terms)), strict=True))
        numbers = [np.fromiter(map(places_of.__getitem__, one), np.int64, len(one)) for one in lists]
        for part in PARTS:
            name = f"{vocabulary}_{part}"
            counts = [
                shelf.get(part_of(batch, f"{name}_counts"), *_at(own.terms, number))
                for batch, own in enumerate(cuts)
            ]
            documents = (
                shelf.get(part_of(batch, name), *_at(own.parts[part], number))
                for batch, own in enumerate(cuts)
            )
            totals = total_counts(numbers, counts, len(terms))
            _keep(shelf, f"{name}_counts", share, totals.astype("<u4"))
            _keep(shelf, name, share, gathered(numbers, counts, totals, documents, np.dtype("<u4")))
        spelt = distinct(points(b"".join(terms).decode("utf-8", "surrogatepass")))
        letters = np.union1d(letters, spelt)
    _keep(shelf, f"{vocabulary}_letters", share, letters.astype("<u4"))


def share_of(share: int, name: str) -> str:
    """What an array of one share is called on the shelf."""
    return f"{name}.{share}"


def _keep(shelf: Shelf, name: str, share: int, array: Array) -> None:
    shelf.append(share_of(share, name), array)


def total_counts(
    numbers: Sequence[NDArray[np.int64]], counts: Sequence[Array], size: int
) -> NDArray[np.int64]:
    """How many items of all batches each of `size` things has, int64: `counts` are those of the batches' own
    things, whose `numbers` are given."""
    totals = np.zeros(size, np.int64)
    for own, count in zip(numbers, counts, strict=True):
        totals[own] += count
    return totals


def gathered(
    numbers: Sequence[NDArray[np.int64]],
    counts: Sequence[Array],
    totals: NDArray[np.int64],
    items: Iterator[Array],
    dtype: np.dtype[Any],
) -> Array:
    """The batches' items thing by thing, those of earlier batches first."""
    starts = begins(totals)
    result = np.empty(starts[-1], dtype)
    free = starts[:-1].copy()
    for own, count, some in zip(numbers, counts, items, strict=True):
        result[places(free[own], count)] = some
        free[own] += count
    return result


def _cuts(shelf: Shelf, vocabulary: str, batches: int) -> list[_Cuts]:
    """Where each range lies in every batch; there is always one."""
    total = sum(
        shelf.size(part_of(batch, f"{vocabulary}_{part}"))
        + shelf.size(part_of(batch, f"{vocabulary}_{part}_counts")) * _A_TERM // len(PARTS)
        for batch in range(batches)
        for part in PARTS
    )
    ranges = 1 if total < _FEW else (total // (_AT_ONCE * SHARES) + 1) * SHARES
    samples: list[bytes] = []
    for batch in range(batches if ranges > 1 else 0):
        named, other = (shelf.get(part_of(batch, f"{vocabulary}_{part}_counts")) for part in PARTS)
        weights = named.astype(np.int64) + other + _A_TERM
        samples += _terms(shelf, vocabulary, batch).sample(weights, ranges)
    chosen = borders(samples, ranges)
    cuts = []
    for batch in range(batches):
        terms = _terms(shelf, vocabulary, batch)
        own = terms.cuts(chosen)
        parts = {
            part: begins(shelf.get(part_of(batch, f"{vocabulary}_{part}_counts")))[own] for part in PARTS
        }
        cuts.append(_Cuts(own, terms.offsets[own], parts))
    return cuts


def _terms(shelf: Shelf, vocabulary: str, batch: int) -> Sorted:
    """A batch's terms; each ends with END here, which changes nothing in their order or that of borders."""
    raw = shelf.get(part_of(batch, vocabulary))
    return Sorted(raw.tobytes(), np.concatenate([[0], np.flatnonzero(raw == ord(END)) + 1]))


def _at(cuts: NDArray[np.int64], number: int) -> tuple[int, int]:
    return int(cuts[number]), int(cuts[number + 1])
