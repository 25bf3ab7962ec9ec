"""Figures to trust on a noisy machine: medians, ranges and ratios, as a table and as JSON."""

from __future__ import annotations

import json
import platform
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Figure:
    """`values` in `unit`, one a run. `goal` is the most that the share `goal_at` of them may be, or None."""

    name: str
    unit: str
    values: tuple[float, ...]
    goal: float | None = None
    goal_at: float = 0.5

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached; without one it is."""
        reached = self.median if self.goal_at == 0.5 else self.percentile(self.goal_at)
        return self.goal is None or reached <= self.goal

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def percentile(self, share: float) -> float:
        """The smallest value that `share` (0 to 1) of all values don't exceed."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def machine() -> str:
    """What the figures were measured on, in one line, without names of people or folders."""
    return f"{platform.system()} {platform.machine()}, CPython {platform.python_version()}"


def as_json(figures: Sequence[Figure], command: str) -> str:
    """All figures with their raw values, the machine, the day and the command that gives them."""
    return json.dumps(
        {
            "command": command,
            "machine": machine(),
            "day": datetime.now(UTC).date().isoformat(),
            "writes_bytecode": not sys.dont_write_bytecode,
            "figures": [asdict(figure) | {"median": figure.median} for figure in figures],
        },
        indent=1,
    )


def as_lines(figures: Sequence[Figure]) -> list[str]:
    """A line a figure: median, 95th percentile, range, goal and whether it is met."""
    width = max(len(figure.name) for figure in figures)
    lines = []
    for figure in figures:
        verdict = ""
        if figure.goal is not None:
            at = "" if figure.goal_at == 0.5 else f" at p{figure.goal_at * 100:g}"
            verdict = f"  goal ≤ {figure.goal:.3g}{at}: {'met' if figure.is_met else 'NOT met'}"
        lines.append(
            f"{figure.name:<{width}}  median {figure.median:8.2f} {figure.unit:<3} "
            f"p95 {figure.percentile(0.95):8.2f}  range {min(figure.values):.2f}–{max(figure.values):.2f} "
            f"(n={len(figure.values)}){verdict}"
        )
    return lines
