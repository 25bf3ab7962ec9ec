"""Sessions timed: the pages and totals alone, and everything that a keystroke asks for."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from catalogue.bench.search.sessions import Keystroke
from catalogue.model.query import Answer, Query
from catalogue.search.index.counts import Counts
from catalogue.search.index.engine import Index

SHOWN = 8
"""So many values of every facet are handed over, the most counted ones: more than a screen shows at once."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one keystroke: on the wall's clock, and of the thread's CPU, which spares it what else
    the machine does."""

    wall: float
    cpu: float


def pages(index: Index, keystrokes: Sequence[Keystroke]) -> list[Timing]:
    """A whole session, key by key, of which only the pages and the exact totals are asked for."""
    return _session(index.page, keystrokes)


def answers(index: Index, keystrokes: Sequence[Keystroke]) -> list[Timing]:
    """A whole session, key by key: page, total, and the counts of every value of every facet worked out."""
    return _session(lambda query: whole(index, query), keystrokes)


def whole(index: Index, query: Query) -> Answer:
    """An answer of which the counts have been looked at too."""
    answer = index.answer(query)
    for counts in answer.counts.values():
        if isinstance(counts, Counts):
            counts.most(SHOWN)
    return answer


@contextmanager
def quiet() -> Iterator[None]:
    """What is there now is no more looked through for garbage."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def milliseconds(work: Callable[[], object]) -> float:
    """What `work` takes on the wall's clock."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _session(ask: Callable[[Query], object], keystrokes: Sequence[Keystroke]) -> list[Timing]:
    timings = []
    with quiet():
        for keystroke in keystrokes:
            wall, cpu = time.perf_counter(), time.thread_time()
            ask(keystroke.query)
            cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
            timings.append(Timing(wall * 1000, cpu * 1000))
    return timings
