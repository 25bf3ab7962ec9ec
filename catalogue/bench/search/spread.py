"""How times are spread: the percentiles of keystrokes, each the median of its runs."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FRAME_MS = 1000 / 60
"""One frame of a screen with 60 a second."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds a keystroke; `in_frame` is the share of them, 0 to 1, that took one frame at most."""

    p50: float
    p95: float
    p99: float
    most: float
    in_frame: float

    @classmethod
    def of(cls, milliseconds: Iterable[float]) -> Spread:
        """Raises ValueError where there are no times."""
        ordered = sorted(milliseconds)
        if not ordered:
            raise ValueError("no times were measured")
        within = sum(one <= FRAME_MS for one in ordered) / len(ordered)
        p50, p95, p99 = (percentile(ordered, share) for share in (0.5, 0.95, 0.99))
        return cls(p50, p95, p99, ordered[-1], within)


def percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest of the sorted values that `share` (0 to 1) of all don't exceed."""
    # Rounded first: 0.95 × 20 is a little more than 19.
    return ordered[max(0, -int(-round(share * len(ordered), 6) // 1) - 1)]


def medians(runs: Sequence[Sequence[float]]) -> list[float]:
    """The median of each keystroke over several runs of the same keystrokes."""
    return [statistics.median(times) for times in zip(*runs, strict=True)]
