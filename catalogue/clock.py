"""Time is passed in: the real clock, one that stands still, and one that starts elsewhere and runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time as an aware `datetime` in UTC."""

    def now(self) -> datetime: ...


class RealClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that shows what it was last set to: for tests and pictures."""

    def __init__(self, at: datetime) -> None:
        self.set(at)

    def set(self, at: datetime) -> None:
        """Show `at` from now on. Raises ValueError for a time without a zone."""
        if at.tzinfo is None:
            raise ValueError("a clock needs a time with its zone")
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        return self._at


class SimulatedClock:
    """A clock that was set to `start` when it was made and runs on from there at the pace of real time."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs a time with its zone")
        self._start = start.astimezone(UTC)
        self._made = time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._made)
