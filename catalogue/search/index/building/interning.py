"""Numbers for things, in the order in which they are first met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Thing = TypeVar("Thing")


class _Numbers(dict[Thing, int]):
    def __missing__(self, thing: Thing) -> int:
        number = self[thing] = len(self)
        return number


class Interned(Generic[Thing]):
    """Things that have a number."""

    def __init__(self) -> None:
        self._numbers: _Numbers[Thing] = _Numbers()

    def __len__(self) -> int:
        return len(self._numbers)

    def things(self) -> list[Thing]:
        """All of them, in the order of their numbers."""
        return list(self._numbers)

    def number(self, thing: Thing) -> int:
        """The number of one thing, a new one if it has none."""
        return self._numbers[thing]

    def numbers(self, things: Sequence[Thing]) -> NDArray[np.int64]:
        """The numbers of many."""
        return np.fromiter(map(self._numbers.__getitem__, things), np.int64, len(things))

    def update(self, things: Iterable[Thing]) -> None:
        """Give numbers to those that have none."""
        for thing in things:
            self._numbers[thing]
