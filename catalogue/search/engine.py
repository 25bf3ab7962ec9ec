"""What every search engine of the program promises."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query


class Engine(Protocol):
    """Answers queries. No text is an error: what makes no sense finds nothing, or everything."""

    def answer(self, query: Query) -> Answer: ...


@runtime_checkable
class Paging(Protocol):
    """An engine that can leave the counting out."""

    def page(self, query: Query) -> tuple[tuple[Key, ...], int]:
        """The keys of the page and the exact total, as in the answer."""
        ...


def page(engine: Engine, query: Query) -> tuple[tuple[Key, ...], int]:
    """The keys of the page and the exact total, by the shortest way that the engine has."""
    if isinstance(engine, Paging):
        return engine.page(query)
    answer = engine.answer(query)
    return answer.keys, answer.total
