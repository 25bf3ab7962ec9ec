"""What is wanted of the search, by how many listings a catalogue has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goals:
    """The most that is wanted: milliseconds a keystroke, and to open; bytes. None: nothing is said."""

    whole_p95: float | None = None
    whole_most: float | None = None
    page_p95: float | None = None
    opening: float = 25.0
    private: int = 130_000_000


_BY_SIZE = (
    (2_000_000, Goals(whole_p95=5.0, whole_most=1000 / 60, page_p95=2.0)),
    (500_000, Goals(whole_p95=3.0, whole_most=1000 / 60)),
    (50_000, Goals(whole_p95=0.5, whole_most=1000 / 60)),
    (0, Goals()),
)

TIMES = {"tantivy": 10.0, "Datasette": 400.0}
"""How many times faster than a peer ours is to be, at the 95th percentile."""


def goals_for(listings: int) -> Goals:
    """Those of the nearest size at which goals were set."""
    return next(goals for least, goals in _BY_SIZE if listings >= least)
