"""Percentiles of keystrokes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.bench.search.spread import FRAME_MS, Spread, medians, percentile

times = st.lists(st.floats(0, 100), min_size=1, max_size=300)


@pytest.mark.parametrize(
    ("count", "share", "expected"),
    [(20, 0.95, 19), (200, 0.99, 198), (100, 0.5, 50), (1, 0.99, 1), (3, 1.0, 3)],
)
def test_it_is_the_least_that_so_many_stay_within(count: int, share: float, expected: int) -> None:
    """Of the numbers from 1 up it is the first that so large a share doesn't exceed."""
    assert percentile(list(range(1, count + 1)), share) == expected


@given(times, st.sampled_from([0.5, 0.9, 0.95, 0.99, 1.0]))
def test_no_smaller_one_would_do(values: list[float], share: float) -> None:
    """The share of values up to a percentile is reached, and not by the values below it."""
    found = percentile(sorted(values), share)
    assert sum(value <= found for value in values) >= share * len(values) - 1e-6
    assert sum(value < found for value in values) < share * len(values)


@given(times)
def test_a_spread_stands_in_order(values: list[float]) -> None:
    """p50 ≤ p95 ≤ p99 ≤ max, and the share within a frame is counted."""
    spread = Spread.of(values)
    assert spread.p50 <= spread.p95 <= spread.p99 <= spread.most == max(values)
    assert spread.in_frame == sum(value <= FRAME_MS for value in values) / len(values)


def test_nothing_measured_is_no_spread() -> None:
    """Without times there are no percentiles, rather than wrong ones."""
    with pytest.raises(ValueError, match="no times"):
        Spread.of([])


def test_one_slow_run_of_three_does_not_count() -> None:
    """Each keystroke is the median of its own runs."""
    assert medians([[1.0, 9.0], [2.0, 1.0], [50.0, 2.0]]) == [2.0, 2.0]
