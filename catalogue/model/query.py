"""What a visitor asks, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from catalogue.model.listing import Key, Kind


class Sort(StrEnum):
    """Every order ends in the published one. What has no price or time comes last in orders by them."""

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

    `ranges` narrows by `price` (major units of the fair's default currency) and `time` (POSIX seconds, UTC; a
    session is in it where the two overlap). What has no price or time is in no such range.
    `language` orders names. `at` is the clock's time: states are computed from it, never stored; without it
    nothing has a `state` or `livestream`.
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


class Drop(StrEnum):
    """What a way out gives up: one word of the text, one facet's choice, one range, all of the filters and
    ranges, or the kind that was asked for (then `name` is the kind to look at instead, without filters)."""

    WORD = "word"
    FACET = "facet"
    RANGE = "range"
    FILTERS = "filters"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class WayOut:
    """Where nothing is found: what to drop, and how many that would give.

    `name` is the word as it was typed, the facet, the range, the kind to look at instead, or "" for all
    filters. `catalogue.search.ways_out.take` gives the query that follows it.
    """

    drop: Drop
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The page's keys in order, the exact total, and exact counts per facet and value.

    A facet's own choice doesn't narrow its own counts. Values with no listing are left out of `counts`,
    unless they are chosen. `searched` is the text really searched where it differs from what was typed (one
    wrong letter), else empty. `ways_out` is filled only where the total is 0.
    """

    keys: tuple[Key, ...]
    total: int
    counts: Mapping[str, Mapping[str, int]]
    searched: str = ""
    ways_out: tuple[WayOut, ...] = ()
