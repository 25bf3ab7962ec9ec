"""Documents with little in them."""

from __future__ import annotations

import sqlite3

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.store.bare_documents import bare_documents
from catalogue.store.documents import documents


def test_bare_documents_stand_where_whole_ones_do(db: sqlite3.Connection) -> None:
    """Position, names and state are those of the whole document, for every listing."""
    whole = list(documents(db))
    assert bare_documents(db, [one.key for one in whole]) == [
        Document(
            one.key,
            one.position,
            tuple(one.sort_names.values()),
            withdrawn=one.withdrawn,
            sort_names=one.sort_names,
        )
        for one in whole
    ]


def test_what_is_not_there_is_left_out(db: sqlite3.Connection) -> None:
    """Drafts and unknown keys have no document."""
    keys = [Key("exhibitor", "pavilion"), Key("product", "nothing"), Key("product", "jelly")]
    assert [one.key.id for one in bare_documents(db, keys)] == ["jelly"]
