"""Counts found listings by the values of their facets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from catalogue.services.interim_facets import Column
from catalogue.store.finding import Row


class Tally:
    """Counts rows of one kind, some thousands at a time, as `Answer.counts` is defined.

    A facet's own choice doesn't narrow its own counts: a row that only this choice stops is counted there.
    """

    def __init__(self, columns: Sequence[Column], filters: Mapping[str, frozenset[str]]) -> None:
        self._columns = columns
        self._column = {facet: column for column in columns for facet in column.facets}
        self._chosen = {facet: values for facet, values in filters.items() if values}
        self._cells: list[Counter[Hashable]] = [Counter() for _ in columns]
        self._stopped: dict[str, Counter[Hashable]] = {facet: Counter() for facet in self._chosen}
        self._fits: dict[str, dict[Hashable, bool]] = {facet: {} for facet in self._chosen}

    def passing(self, rows: list[Row]) -> list[Row]:
        """Those of `rows` that all choices let pass; they and those that one stops are counted."""
        passing = self._sorted_out(rows) if self._chosen else rows
        for column, counter in zip(self._columns, self._cells, strict=True):
            counter.update(map(column.cell, passing))
        return passing

    def counts(self) -> dict[str, Counter[str]]:
        """Facet → value → how many."""
        found = {}
        for column, cells in zip(self._columns, self._cells, strict=True):
            for facet in column.facets:
                found[facet] = _by_value(facet, column, cells + self._stopped.get(facet, Counter()))
        return found

    def _sorted_out(self, rows: list[Row]) -> list[Row]:
        facets = list(self._chosen)
        passing: list[Row] = []
        stopped: list[list[Row]] = [[] for _ in facets]
        for row, fits in zip(
            rows, zip(*map(self._flags, facets, [rows] * len(facets)), strict=True), strict=True
        ):
            failing = fits.count(False)
            if not failing:
                passing.append(row)
            elif failing == 1:
                stopped[fits.index(False)].append(row)
        for facet, found in zip(facets, stopped, strict=True):
            if facet in self._column:
                self._stopped[facet].update(map(self._column[facet].cell, found))
        return passing

    def _flags(self, facet: str, rows: Sequence[Row]) -> list[bool]:
        column = self._column.get(facet)
        if column is None:
            return [False] * len(rows)
        fits, chosen = self._fits[facet], self._chosen[facet]
        cells = list(map(column.cell, rows))
        for cell in set(cells) - fits.keys():
            fits[cell] = not chosen.isdisjoint(column.values(cell)[facet])
        return [fits[cell] for cell in cells]


def _by_value(facet: str, column: Column, cells: Mapping[Hashable, int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for cell, count in cells.items():
        for value in column.values(cell)[facet]:
            found[value] += count
    return found
