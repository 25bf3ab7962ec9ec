"""The counts of one facet, worked out whole only when somebody looks at all of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping


class Counted(Mapping[str, int]):
    """Value → how many listings; without values that have none, unless they are chosen."""

    def __init__(self, chosen: frozenset[str]) -> None:
        self._chosen = chosen
        self._known: dict[str, int] | None = None

    def __getitem__(self, value: str) -> int:
        if self._known is not None:
            return self._known[value]
        count = self._one(value)
        if not count and value not in self._chosen:
            raise KeyError(value)
        return count

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    @abstractmethod
    def most(self, number: int) -> list[tuple[str, int]]:
        """The `number` values with the most listings and their counts, the most first, equals by value."""

    @abstractmethod
    def _one(self, value: str) -> int:
        """How many listings a value has, 0 for one that isn't there."""

    @abstractmethod
    def _whole_counts(self) -> dict[str, int]:
        """All of them."""

    def _all(self) -> dict[str, int]:
        if self._known is None:
            self._known = self._whole_counts()
        return self._known


def first_of(counted: Iterable[tuple[str, int]], number: int) -> list[tuple[str, int]]:
    """The `number` with the most listings, the most first, equals by value."""
    return sorted(counted, key=lambda one: (-one[1], one[0]))[:number]
