"""The engines that have to give the same answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from pathlib import Path

from catalogue.model.document import Document
from catalogue.search.engine import Engine
from catalogue.search.index.build import build
from catalogue.search.index.engine import Index, open_index
from catalogue.search.index.source import Given

EngineOf = Callable[[Iterable[Document]], Engine]
IndexOf = Callable[[Iterable[Document]], Index]


def indexing(folder: Path) -> IndexOf:
    """Builds an index of documents, each time in the place of the last one: that stays readable."""
    path = folder / "search.index"

    def index_of(documents: Iterable[Document]) -> Index:
        given = Given(documents)
        build(lambda: nullcontext(given), path, made_from="documents", made_with="tests", workers=1)
        return open_index(path)

    return index_of
