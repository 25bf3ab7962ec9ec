"""The database keeps its own rules: pages, constraints, schema, references."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from catalogue.checks.finding import WHOLE, Finding
from catalogue.store.integrity import broken_parts, dangling, schema_differences

_WORDS = {"entity": "thing", "bri_membership": "membership"}


def pages(db: sqlite3.Connection) -> Iterator[Finding]:
    """What SQLite finds wrong in the file, in its words. Raises KnownError where it can't even look."""
    for fact in broken_parts(db):
        yield Finding(WHOLE, "integrity", f"The database is damaged: {fact}.")


def schema(db: sqlite3.Connection) -> Iterator[Finding]:
    """Tables, indexes and triggers that were changed or dropped. Raises KnownError."""
    for name in schema_differences(db):
        yield Finding(WHOLE, "schema", f"“{name}” is missing or not as this version makes it.")


def references(db: sqlite3.Connection) -> Iterator[Finding]:
    """Whatever names a thing that isn't there. Raises KnownError."""
    for row in dangling(db):
        parent = _WORDS.get(row.parent, row.parent)
        yield Finding(
            row.owner, "references", f"It names the {parent} “{row.named}”, which isn't there ({row.table})."
        )
