"""What the search sees: the store's documents, with the names of their countries in every language."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from catalogue.language import names
from catalogue.language.tags import LANGUAGES
from catalogue.model.document import Census, Document
from catalogue.model.listing import Key, Kind
from catalogue.store.documents import Documents, documents
from catalogue.store.opening import open_reader

# Sessions may have any combination of countries; products have one each.
_NAMED_KEPT = 4096


class Searchable:
    """The documents of the catalogue behind `db`, complete for the search. Lives in the connection's thread.

    Each method raises KnownError where the catalogue is damaged.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._documents = Documents(db)
        self._named = _CountryNames()

    def census(self, kind: Kind) -> Census:
        """The listings of a kind that visitors can find, in published order."""
        return self._documents.census(kind)

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterator[Document]:
        """The documents of the listings that have these numbers of a census, in the order of `rows`."""
        return self._named.added(self._documents.of(kind, rows))

    def by_key(self, keys: Sequence[Key]) -> list[Document]:
        """The documents of these listings, in the keys' order; withdrawn ones too, marked.

        Keys of drafts and of nothing are left out.
        """
        return list(self._named.added(self._documents.by_key(keys)))


@contextmanager
def open_searchable(folder: Path) -> Iterator[Searchable]:
    """The documents of the catalogue in `folder`, with a connection of their own.

    A process can be told to open it by `functools.partial(open_searchable, folder)`. Raises KnownError where
    the catalogue can't be opened or read.
    """
    with closing(open_reader(folder)) as db:
        yield Searchable(db)


def searchable(db: sqlite3.Connection) -> Iterator[Document]:
    """Every published or withdrawn listing. Raises KnownError where the catalogue is damaged."""
    return _CountryNames().added(documents(db))


class _CountryNames:
    """What countries are called in the program's languages."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}

    def added(self, found: Iterable[Document]) -> Iterator[Document]:
        """The documents, with the names of their countries after all their other words."""
        for document in found:
            codes = document.facets.get("country", ())
            known = self._known.get(codes)
            if known is None:
                if len(self._known) >= _NAMED_KEPT:
                    self._known.clear()
                known = self._known[codes] = tuple(name for code in codes for name in _called(code))
            yield replace(document, bodies=document.bodies + known)


def _called(code: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.country(code, language.tag) for language in LANGUAGES))
