"""Counts of one facet from two sources, added up when somebody looks at them."""

from __future__ import annotations

from collections.abc import Mapping

from catalogue.search.counted import Counted, first_of


class Summed(Counted):
    """Value → how many listings: the many of `whole` with some `differences`, which may be less than 0;
    without values that then have none, unless they are chosen."""

    def __init__(
        self, whole: Mapping[str, int], differences: Mapping[str, int], chosen: frozenset[str]
    ) -> None:
        super().__init__(chosen)
        self._whole = whole
        self._differences = differences

    def __bool__(self) -> bool:
        return bool(self._chosen) or bool(self.most(1))

    def most(self, number: int) -> list[tuple[str, int]]:
        if self._known is not None or not isinstance(self._whole, Counted):
            return first_of(self._all().items(), number)
        # Of the values that are as they were, those are enough that would be the first of all.
        whole = dict(self._whole.most(number + len(self._differences)))
        others = self._chosen.union(self._differences)
        found = whole | {value: self._whole.get(value, 0) for value in others}
        summed = {value: count + self._differences.get(value, 0) for value, count in found.items()}
        return first_of(self._kept(summed).items(), number)

    def _one(self, value: str) -> int:
        return self._whole.get(value, 0) + self._differences.get(value, 0)

    def _whole_counts(self) -> dict[str, int]:
        summed = dict(self._whole)
        for value, difference in self._differences.items():
            summed[value] = summed.get(value, 0) + difference
        return self._kept(summed) | {value: 0 for value in sorted(self._chosen) if not summed.get(value)}

    def _kept(self, summed: Mapping[str, int]) -> dict[str, int]:
        return {value: count for value, count in summed.items() if count or value in self._chosen}
