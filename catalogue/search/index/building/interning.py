"""Numbers for things, in the order in which they are first met."""

from __future__ import annotations

from collections.abc import Sequence
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

    def numbers(self, things: Sequence[Thing]) -> NDArray[np.int64]:
        """The numbers of all `things`, new ones for those that have none."""
        return np.fromiter(map(self._numbers.__getitem__, things), np.int64, len(things))
