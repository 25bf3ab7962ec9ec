"""Skewed weights."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.generate.zipf import cumulative, weights


@given(st.integers(1, 500), st.floats(0.1, 2), st.floats(0, 20))
def test_shares_fall_and_are_one_together(count: int, exponent: float, shift: float) -> None:
    """No rank has more than the one before it, and together they are 1."""
    shares = weights(count, exponent, shift)
    assert len(shares) == count
    assert all(later <= earlier for earlier, later in pairwise(shares))
    assert cumulative(shares)[-1] == pytest.approx(1)


def test_a_plain_power() -> None:
    """Without a shift, the second of Zipf's ranks has half of the first's share."""
    first, second = weights(2, 1.0)
    assert first == pytest.approx(2 * second)
