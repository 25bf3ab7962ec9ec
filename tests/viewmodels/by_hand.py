"""Background work that a test moves by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")


class HandJobs:
    """Keeps what it is given to do until a test lets it happen."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Keep it."""

        def happen() -> None:
            try:
                result: Any = work()
            except Exception as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(happen)

    def stop(self) -> None:
        """Forget what was kept."""
        self.waiting.clear()

    def let_happen_once(self) -> None:
        """Do what was kept first."""
        self.waiting.pop(0)()

    def let_happen(self) -> None:
        """Do all that was kept, in order."""
        while self.waiting:
            self.waiting.pop(0)()
