"""An engine that goes on answering when its index turns out to be damaged."""

from __future__ import annotations

from collections.abc import Callable

from catalogue.model.query import Answer, Query
from catalogue.search.engine import Engine
from catalogue.search.index.form import Refused


class Steady:
    """Answers from an index as long as it can be trusted; from then on, for good, from another engine."""

    def __init__(self, index: Engine, instead: Callable[[], Engine], tell: Callable[[], None]) -> None:
        """`instead` makes the other engine where it is needed; `tell` is called once, in the same thread."""
        self._engine = index
        self._instead = instead
        self._tell = tell
        self._is_trusted = True

    def answer(self, query: Query) -> Answer:
        if self._is_trusted:
            try:
                return self._engine.answer(query)
            except Refused:
                self._is_trusted = False
                self._engine = self._instead()
                self._tell()
        return self._engine.answer(query)
