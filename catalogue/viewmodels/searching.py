"""Asks the search, at once or in the background; only the last question of an asker is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from catalogue.jobs import Jobs
from catalogue.services.browse import Browsing

Result = TypeVar("Result")


class Asker:
    """One who asks. A newer question makes the older ones stale: their answers are dropped."""

    def __init__(self, jobs: Jobs, browsing: Callable[[], Browsing]) -> None:
        """`browsing` is called where the jobs run, so that what it makes lives there."""
        self._jobs = jobs
        self._browsing = browsing
        self._generation = 0

    def renew(self) -> None:
        """From now on the answers to what was asked before are stale."""
        self._generation += 1

    def ask(
        self,
        work: Callable[[Browsing], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Let `work` look for an answer; then `done` or `failed` is called, neither if it is stale."""
        generation = self._generation

        def look() -> Result | None:
            return work(self._browsing()) if generation == self._generation else None

        def hand_back(result: Result | None) -> None:
            if generation == self._generation and result is not None:
                done(result)

        def tell(error: Exception) -> None:
            if generation == self._generation:
                failed(error)

        self._jobs.run(look, hand_back, tell)
