"""Which of a facet's values are listed: all, or of countless ones those with the most listings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from catalogue.services.ask import Ask

VALUES_SHOWN = 6
"""What a facet shows before "show all"."""

VALUES_LISTED = 100
"""What it shows at most then: a large fair has thousands of exhibitors, and each shown costs 0.2 ms a key."""

# Of these there may be any number. What isn't listed of them is found by searching for their listings; of
# countries and categories, which are some hundreds at most, a needle looks through all.
_COUNTLESS = ("exhibitor",)


@runtime_checkable
class Ranked(Protocol):
    """Counts that know their highest without looking at each."""

    def most(self, number: int) -> list[tuple[str, int]]: ...


@dataclass(frozen=True, slots=True)
class Listing:
    """A facet's values that can be shown, with their counts. `is_cut`: there are others, and these are
    ordered by their counts."""

    counts: Mapping[str, int]
    is_cut: bool


def listing(facet: str, ask: Ask, counts: Mapping[str, int], sought: frozenset[str]) -> Listing:
    """What can be shown: beside the highest also what is chosen and, where it finds anything, `sought`."""
    first = most(counts, VALUES_LISTED + 1) if facet in _COUNTLESS else {}
    if len(first) <= VALUES_LISTED:
        return Listing(counts, is_cut=False)
    first.popitem()
    chosen = ask.chosen(facet)
    more = {value: counts.get(value, 0) for value in sorted(sought | chosen) if value not in first}
    found = first | {value: count for value, count in more.items() if count or value in chosen}
    return Listing(dict(sorted(found.items(), key=_most_first)), is_cut=True)


def called(facet: str, ask: Ask, listed: Listing) -> tuple[str, ...]:
    """Those values whose names are shown, or decide their order."""
    if not listed.is_cut or facet in ask.opened or ask.needles.get(facet, "").strip():
        return tuple(listed.counts)
    return (*list(listed.counts)[:VALUES_SHOWN], *sorted(ask.chosen(facet)))


def most(counts: Mapping[str, int], number: int) -> dict[str, int]:
    """The `number` values with the most listings, the most first, equals by value.

    Of counts that can tell them by themselves, the others aren't touched.
    """
    if isinstance(counts, Ranked):
        return dict(counts.most(number))
    return dict(sorted(counts.items(), key=_most_first)[:number])


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
