"""What a visitor asks, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from catalogue.model.listing import Key, Kind


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NAME = "name"
    PRICE = "price"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Range:
    """`low` ≤ value < `high`; None leaves that end open."""

    low: float | None = None
    high: float | None = None

    def holds(self, value: float) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value < self.high)


@dataclass(frozen=True, slots=True)
class Query:
    """One question. `filters` is facet → chosen values: OR inside a facet, AND between facets.

    `ranges` narrows by `price` (major units of the fair's default currency) and `time` (POSIX seconds, UTC).
    `language` orders names. `at` is the clock's time: states are computed from it, never stored.
    """

    text: str = ""
    kinds: frozenset[Kind] = frozenset(Kind)
    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ranges: Mapping[str, Range] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    language: str = "en"
    at: datetime | None = None
    offset: int = 0
    limit: int = 40


@dataclass(frozen=True, slots=True)
class WayOut:
    """Where nothing is found: what to drop, and how many that would give.

    `drop` is `word`, `facet` or `range`; `name` the word, facet or range; `total` what is found without it.
    """

    drop: str
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The page's keys in order, the exact total, and exact counts per facet and value.

    A facet's own choice doesn't narrow its own counts. `searched` is the text really searched where it differs
    from what was typed (one wrong letter), else empty. `ways_out` is filled only where the total is 0.
    """

    keys: tuple[Key, ...]
    total: int
    counts: Mapping[str, Mapping[str, int]]
    searched: str = ""
    ways_out: tuple[WayOut, ...] = ()
