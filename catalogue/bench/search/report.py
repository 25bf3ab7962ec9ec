"""All that a measurement of the search found, and what it should have been."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from catalogue.bench.search.building import Building
from catalogue.bench.search.opened import Opened
from catalogue.bench.search.peers.duel import Duel
from catalogue.bench.search.sessions import Keystroke
from catalogue.bench.search.spread import Spread, medians
from catalogue.bench.search.timing import Timing

_SLOWEST = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """Keystrokes of whole sessions: milliseconds on the wall's clock and of CPU."""

    wall: Spread
    cpu: Spread

    @classmethod
    def of(cls, runs: Sequence[Sequence[Timing]]) -> Asked:
        """Each keystroke is the median of its runs."""
        return cls(
            Spread.of(medians([[one.wall for one in run] for run in runs])),
            Spread.of(medians([[one.cpu for one in run] for run in runs])),
        )


@dataclass(frozen=True, slots=True)
class Slow:
    """One of the slowest keystrokes, in milliseconds; `filters` and `kinds` are how many were chosen."""

    text: str
    query: int
    way: str
    filters: int
    kinds: int
    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Report:
    """`page` is the page and the exact total alone, `whole` with all counts. `warm` and `cold` are medians of
    an index opened in new processes; `cold` is None where it couldn't be dropped from the page cache.

    `index` is its size in bytes. `build` is None unless it was built anew, `checked` unless it was held
    against the plain scan; then it names the keystrokes that differed.
    """

    command: str
    machine: str
    day: str
    listings: int
    queries: int
    keystrokes: int
    runs: int
    page: Asked
    whole: Asked
    slowest: tuple[Slow, ...]
    warm: Opened
    cold: Opened | None
    index: int
    build: Building | None
    duels: tuple[Duel, ...]
    checked: tuple[str, ...] | None


def slowest(keystrokes: Sequence[Keystroke], runs: Sequence[Sequence[Timing]]) -> tuple[Slow, ...]:
    """The keystrokes that took longest on the wall's clock, each the median of its runs."""
    walls = medians([[one.wall for one in run] for run in runs])
    cpus = medians([[one.cpu for one in run] for run in runs])
    ordered = sorted(range(len(walls)), key=walls.__getitem__, reverse=True)
    return tuple(
        Slow(
            text=keystrokes[place].query.text,
            query=keystrokes[place].number,
            way=keystrokes[place].way.value,
            filters=len(keystrokes[place].query.filters),
            kinds=len(keystrokes[place].query.kinds),
            wall=walls[place],
            cpu=cpus[place],
        )
        for place in ordered[:_SLOWEST]
    )


def to_json(report: Report) -> str:
    """Everything, with the names of the fields."""
    return json.dumps(asdict(report), ensure_ascii=False, indent=1)
