"""Figures of a measurement."""

from __future__ import annotations

import json

from catalogue.bench.figures import Figure, as_json, as_lines

VALUES = tuple(float(value) for value in range(1, 21))


def test_a_goal_is_for_the_median_unless_said() -> None:
    """The same values meet a goal at their median and miss it at their 95th percentile."""
    assert Figure("keys", "ms", VALUES, 15.0).is_met
    assert not Figure("keys", "ms", VALUES, 15.0, goal_at=0.95).is_met


def test_what_has_no_goal_is_met() -> None:
    """Without a goal nothing is missed, and no verdict is given."""
    figure = Figure("keys", "ms", VALUES)
    assert figure.is_met
    assert "goal" not in as_lines([figure])[0]


def test_a_verdict_says_where_it_holds() -> None:
    """The line names the goal, the percentile it is for, and whether it is met."""
    [line] = as_lines([Figure("keys", "ms", VALUES, 15.0, goal_at=0.95)])
    assert line.endswith("goal ≤ 15 at p95: NOT met")


def test_json_has_all_values() -> None:
    """Every raw value and the command can be read back."""
    told = json.loads(as_json([Figure("keys", "ms", VALUES, 15.0)], "catalogue bench browse"))
    assert told["command"] == "catalogue bench browse"
    assert told["figures"][0]["values"] == list(VALUES)
