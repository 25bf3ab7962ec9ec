"""Reads of a listing only what its place among others follows from; without shared texts one costs little."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.store.batch_texts import texts_of
from catalogue.store.damage import reader
from catalogue.store.listing_states import IS_WITHDRAWN
from catalogue.store.rows import INTEGER, TEXT, rows


@reader
def bare_documents(db: sqlite3.Connection, keys: Sequence[Key]) -> list[Document]:
    """Documents with nothing but position, names and state; those of drafts and of nothing are left out."""
    found = []
    for key in keys:
        sql = "SELECT position, state FROM listing WHERE kind = ? AND id = ? AND state <> 'draft'"
        for position, state in rows(db, sql, (key.kind, key.id), INTEGER, TEXT):
            [fields] = texts_of(db, key.kind, [key.id])
            name = fields.get("name", {})
            found.append(
                Document(key, position, tuple(name.values()), withdrawn=IS_WITHDRAWN[state], sort_names=name)
            )
    return found
