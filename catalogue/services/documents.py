"""What the search sees: the store's documents, with the names of their countries in every language."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from catalogue.language import names
from catalogue.language.tags import LANGUAGES
from catalogue.model.document import Document
from catalogue.store.documents import documents


def searchable(db: sqlite3.Connection) -> Iterator[Document]:
    """Every published or withdrawn listing. Raises KnownError where the catalogue is damaged."""

    @cache
    def called(code: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(names.country(code, language.tag) for language in LANGUAGES))

    for document in documents(db):
        countries = document.facets.get("country", ())
        yield replace(
            document, bodies=document.bodies + tuple(name for code in countries for name in called(code))
        )
