"""Ranges and queries."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.listing import Kind
from catalogue.model.query import Query, Range, Sort

edges = st.none() | st.floats(-1e9, 1e9)


@given(edges, edges, st.floats(-1e9, 1e9))
def test_a_range_has_its_lower_edge_and_not_its_upper(
    low: float | None, high: float | None, value: float
) -> None:
    """A value is in a range if it is neither below the lower edge nor at or above the upper one."""
    is_below = low is not None and value < low
    is_above = high is not None and value >= high
    assert Range(low, high).holds(value) is not (is_below or is_above)


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_ranges_that_meet_share_nothing(edge: float, value: float) -> None:
    """Every value is in exactly one of two ranges that meet at an edge."""
    assert Range(None, edge).holds(value) is not Range(edge, None).holds(value)


def test_a_query_asks_for_everything_until_told_otherwise() -> None:
    """The plain query is of all kinds, without filters, by relevance."""
    query = Query()
    assert query.kinds == set(Kind)
    assert (query.text, dict(query.filters), dict(query.ranges)) == ("", {}, {})
    assert query.sort is Sort.RELEVANCE


def test_a_query_never_changes() -> None:
    """A query that a worker answers can't be changed under its hands."""
    with pytest.raises(FrozenInstanceError):
        Query().text = "tea"  # type: ignore[misc]
