"""Counts of one facet from two sources, added up when somebody looks at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable


@runtime_checkable
class _Sorted(Protocol):
    def most(self, number: int) -> list[tuple[str, int]]: ...


class Summed(Mapping[str, int]):
    """Value → how many listings: the many of `whole` with some `differences`, which may be less than 0;
    without values that then have none, unless they are chosen."""

    def __init__(
        self, whole: Mapping[str, int], differences: Mapping[str, int], chosen: frozenset[str]
    ) -> None:
        self._whole = whole
        self._differences = differences
        self._chosen = chosen
        self._known: dict[str, int] | None = None

    def __getitem__(self, value: str) -> int:
        if self._known is not None:
            return self._known[value]
        count = self._whole.get(value, 0) + self._differences.get(value, 0)
        if not count and value not in self._chosen:
            raise KeyError(value)
        return count

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __bool__(self) -> bool:
        return bool(self._chosen) or bool(self.most(1))

    def __repr__(self) -> str:
        return repr(self._all())

    def most(self, number: int) -> list[tuple[str, int]]:
        """The `number` values with the most listings and their counts, the most first, equals by value."""
        if self._known is not None or not isinstance(self._whole, _Sorted):
            return sorted(self._all().items(), key=_most_first)[:number]
        # Of the values that are as they were, those are enough that would be the first of all.
        whole = dict(self._whole.most(number + len(self._differences)))
        others = self._chosen.union(self._differences)
        found = whole | {value: self._whole.get(value, 0) for value in others}
        summed = {value: count + self._differences.get(value, 0) for value, count in found.items()}
        return sorted(self._kept(summed).items(), key=_most_first)[:number]

    def _all(self) -> dict[str, int]:
        if self._known is None:
            summed = dict(self._whole)
            for value, difference in self._differences.items():
                summed[value] = summed.get(value, 0) + difference
            self._known = self._kept(summed) | {
                value: 0 for value in sorted(self._chosen) if not summed.get(value)
            }
        return self._known

    def _kept(self, summed: Mapping[str, int]) -> dict[str, int]:
        return {value: count for value, count in summed.items() if count or value in self._chosen}


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
