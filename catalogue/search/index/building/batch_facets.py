"""The facet values of a batch's documents, and the documents of these values as words of bits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Document
from catalogue.search.index.building.shelf import Array
from catalogue.search.index.building.spread import owners
from catalogue.search.values import lasting_values

Value = tuple[str, str]
"""A facet and one of its values."""


def facets_of(documents: Sequence[Document], first: int) -> dict[str, Array]:
    """The batch's values get numbers in their order.

    `facet_values` (u1): the values in JSON (see `values_in`). `facet_codes` u4: each document's values,
    ascending; `facet_counts` u4: how many. `entry_counts` u4: how many words of bits each value has;
    `entry_words` i8, `entry_bits` u8: these, value by value.
    """
    known: dict[tuple[str, Iterable[str]], list[int]] = {}
    values: dict[Value, int] = {}
    codes: list[int] = []
    counts: list[int] = []
    for document in documents:
        before = len(codes)
        for facet, given in lasting_values(document).items():
            found = known.get(choice := (facet, tuple(given)))
            if found is None:
                distinct = dict.fromkeys((facet, value) for value in choice[1])
                found = known[choice] = [values.setdefault(value, len(values)) for value in distinct]
            codes += found
        counts.append(len(codes) - before)
    in_order = sorted(values)
    rank = np.empty(len(values), np.int64)
    rank[[values[value] for value in in_order]] = np.arange(len(values))
    numbers = rank[np.array(codes, np.int64)]
    lengths = np.array(counts, np.int64)
    document_of = owners(lengths)
    by_document = np.sort(document_of * len(values) + numbers)
    written = json.dumps(in_order).encode("ascii")
    return {
        "facet_values": np.frombuffer(written, "u1"),
        "facet_codes": (by_document - document_of * len(values)).astype("<u4"),
        "facet_counts": lengths.astype("<u4"),
        **_entries(numbers, document_of, len(values), len(documents), first),
    }


def values_in(section: Array) -> list[Value]:
    """The values that `facet_values` lists."""
    return [(facet, value) for facet, value in json.loads(section.tobytes())]


def _entries(
    numbers: NDArray[np.int64], document_of: NDArray[np.int64], values: int, documents: int, first: int
) -> dict[str, Any]:
    words = documents // 64 + 1
    keys = numbers * (words * 64) + document_of
    keys.sort()
    places = keys >> 6
    starts = np.flatnonzero(np.diff(places, prepend=-1))
    bits = np.uint64(1) << (keys & 63).astype(np.uint64)
    value_of, word_of = np.divmod(places[starts], words)
    return {
        "entry_counts": np.bincount(value_of, minlength=values).astype("<u4"),
        "entry_words": (word_of + first // 64).astype("<i8"),
        "entry_bits": np.bitwise_or.reduceat(bits, starts) if starts.size else bits,
    }
