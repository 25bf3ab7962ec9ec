"""An engine that goes on answering when its index turns out to be damaged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query
from catalogue.search.engine import Engine, page
from catalogue.search.index.form import Refused

Result = TypeVar("Result")


class Steady:
    """Answers from an index as long as it can be trusted; from then on, for good, from another engine."""

    def __init__(self, index: Engine, instead: Callable[[], Engine], tell: Callable[[], None]) -> None:
        """`instead` makes the other engine where it is needed; `tell` is called once, in the same thread."""
        self._engine = index
        self._instead = instead
        self._tell = tell
        self._is_trusted = True

    def answer(self, query: Query) -> Answer:
        return self._ask(lambda engine: engine.answer(query))

    def page(self, query: Query) -> tuple[tuple[Key, ...], int]:
        """The keys of the page and the exact total, as in the answer."""
        return self._ask(lambda engine: page(engine, query))

    def _ask(self, question: Callable[[Engine], Result]) -> Result:
        if self._is_trusted:
            try:
                return question(self._engine)
            except Refused:
                self._is_trusted = False
                self._engine = self._instead()
                self._tell()
        return question(self._engine)
