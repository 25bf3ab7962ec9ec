"""Where the documents of an index come from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from catalogue.model.document import Census, Document
from catalogue.model.listing import Kind
from catalogue.search.order import published


class Source(Protocol):
    """Hands out the documents that visitors can find."""

    def census(self, kind: Kind) -> Census:
        """Which documents of a kind there are, in published order. Raises KnownError."""
        ...

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterable[Document]:
        """The documents with these numbers of a census, in their order. Raises KnownError."""
        ...


OpenSource = Callable[[], AbstractContextManager[Source]]
"""Opens a source; picklable, so that processes of their own can open it too."""


class Given:
    """A source of documents in memory. Withdrawn ones are left out as visitors find only such sessions."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._by_kind: dict[Kind, list[Document]] = {kind: [] for kind in Kind}
        for document in published(documents):
            kind = Kind(document.key.kind)
            if kind is Kind.SESSION or not document.withdrawn:
                self._by_kind[kind].append(document)

    def census(self, kind: Kind) -> Census:
        documents = self._by_kind[kind]
        return Census(
            rows=array("q", range(len(documents))),
            positions=array("q", (document.position for document in documents)),
            categories=_numbers(_nearest(document, "category") for document in documents),
            exhibitors=_numbers(_nearest(document, "exhibitor") for document in documents),
        )

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterable[Document]:
        documents = self._by_kind[kind]
        return (documents[row] for row in rows)


def _nearest(document: Document, facet: str) -> str | None:
    return next(iter(document.facets.get(facet, ())), None)


def _numbers(values: Iterable[str | None]) -> array[int]:
    """A number for each different value, in the order they come in; -1 for none."""
    known: dict[str | None, int] = {None: -1}
    return array("i", (known.setdefault(value, len(known) - 1) for value in values))
