"""All background work. The executor is a Protocol, so that tests move time by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = TypeVar("Result")


class Jobs(Protocol):
    """Runs work away from the caller and hands its outcome back where the caller lives."""

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` elsewhere; then call `done` or `failed`, on the caller's thread, exactly one of them."""
        ...

    def stop(self) -> None:
        """Take no more work; what runs may end, its outcome is dropped."""
        ...


class ImmediateJobs:
    """Runs the work at once, on the caller's thread: for tests and for the command line."""

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)

    def stop(self) -> None:
        return None


class ThreadJobs:
    """One background thread; `deliver` brings a call back to the caller's thread (Qt: a queued signal)."""

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._deliver = deliver
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="catalogue-job")
        self._stopped = False

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._stopped:
            return

        def hand_back(future: Future[Result]) -> None:
            if future.cancelled() or self._stopped:
                return
            error = future.exception()
            if error is None:
                result = future.result()
                self._deliver(lambda: done(result))
            elif isinstance(error, Exception):
                known = error
                self._deliver(lambda: failed(known))

        self._pool.submit(work).add_done_callback(hand_back)

    def stop(self) -> None:
        self._stopped = True
        self._pool.shutdown(wait=False, cancel_futures=True)
