"""Lists of lists as flat arrays: their lengths, and where each begins."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Lengths = NDArray[Any]


def begins(lengths: Lengths) -> NDArray[np.int64]:
    """Where each list begins, and behind the last one where it ends; int64, one longer than `lengths`."""
    found = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=found[1:])
    return found


def places(firsts: NDArray[Any], lengths: Lengths) -> NDArray[np.int64]:
    """The numbers from each of `firsts` on, as many as `lengths` says, one after another."""
    starts = begins(lengths)
    return np.repeat(firsts - starts[:-1], lengths) + np.arange(starts[-1])


def owners(lengths: Lengths) -> NDArray[np.int64]:
    """For every item of all lists the number of its list."""
    return np.repeat(np.arange(len(lengths)), lengths)
