"""What every search engine of the program promises."""

from __future__ import annotations

from typing import Protocol

from catalogue.model.query import Answer, Query


class Engine(Protocol):
    """Answers queries. No text is an error: what makes no sense finds nothing, or everything."""

    def answer(self, query: Query) -> Answer: ...
