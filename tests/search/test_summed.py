"""Counts of two sources together."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from catalogue.search.index.counts import Counts
from catalogue.search.summed import Summed

VALUES = "abcdefghijkl"
counted = st.dictionaries(st.sampled_from(VALUES), st.integers(1, 5))


@given(counted, counted, counted, st.frozensets(st.sampled_from(VALUES), max_size=2), st.integers(1, 14))
def test_counts_are_added_and_taken_away(
    kept: dict[str, int], gone: dict[str, int], new: dict[str, int], chosen: frozenset[str], number: int
) -> None:
    """Whichever way they are asked, counts are those of what is kept and what is new; a value without any is
    left out, unless it is chosen."""
    old = dict(Counter(kept) + Counter(gone))
    numbers = np.array([old.get(value, 0) for value in VALUES], np.uint32)
    less = {value: -count for value, count in gone.items()}

    def summed() -> Summed:
        return Summed(Summed(Counts([(VALUES, numbers)], chosen), less, chosen), new, chosen)

    whole = Counter(kept) + Counter(new)
    expected = {value: whole[value] for value in {*whole, *chosen}}
    assert dict(summed()) == expected
    assert {value: summed().get(value) for value in VALUES} == {
        value: expected.get(value) for value in VALUES
    }
    ordered = sorted(expected.items(), key=lambda pair: (-pair[1], pair[0]))
    assert summed().most(number) == ordered[:number]
    assert bool(summed()) is bool(expected)
