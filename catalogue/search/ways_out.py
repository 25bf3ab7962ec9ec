"""Where nothing is found: what to drop so that something is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from catalogue.model.listing import Kind
from catalogue.model.query import Drop, Query, WayOut
from catalogue.search import typed

_ORDER = list(Drop)


def take(query: Query, way: WayOut) -> Query:
    """The query that follows the way out. It finds exactly `way.total` listings."""
    match way.drop:
        case Drop.WORD:
            items = typed.parse(query.text)
            item = next(item for item in items if typed.source(query.text, item) == way.name)
            return replace(query, text=typed.replaced(query.text, item, ""), offset=0)
        case Drop.FACET:
            kept = {facet: values for facet, values in query.filters.items() if facet != way.name}
            return replace(query, filters=kept, offset=0)
        case Drop.RANGE:
            open_ranges = {name: edges for name, edges in query.ranges.items() if name != way.name}
            return replace(query, ranges=open_ranges, offset=0)
        case Drop.FILTERS:
            return replace(query, filters={}, ranges={}, offset=0)
        case Drop.KIND:
            return replace(query, kinds=frozenset({Kind(way.name)}), filters={}, ranges={}, offset=0)
        case never:
            assert_never(never)


def ways_out(query: Query, total_of: Callable[[Query], int]) -> tuple[WayOut, ...]:
    """All that lead to something, best first: one thing dropped and the most found, then all filters dropped,
    then another kind. `total_of` tells how many listings a query finds."""
    items = typed.parse(query.text)
    chosen = [facet for facet, values in query.filters.items() if values]
    names = [
        *((Drop.WORD, typed.source(query.text, item)) for item in items),
        *((Drop.FACET, facet) for facet in chosen),
        *((Drop.RANGE, name) for name in query.ranges),
        *([(Drop.FILTERS, "")] if len(chosen) + len(query.ranges) > 1 else []),
        *((Drop.KIND, kind.value) for kind in Kind if items and kind not in query.kinds),
    ]
    ways = []
    for drop, name in dict.fromkeys(names):
        total = total_of(take(query, WayOut(drop, name, 0)))
        if total:
            ways.append(WayOut(drop, name, total))
    return tuple(sorted(ways, key=_best_first))


def _best_first(way: WayOut) -> tuple[int, int]:
    is_more_than_one = way.drop in (Drop.FILTERS, Drop.KIND)
    return _ORDER.index(way.drop) if is_more_than_one else 0, -way.total
