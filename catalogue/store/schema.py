"""What marks a file as a catalogue, and which version of the schema this program knows."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from catalogue import paths
from catalogue.errors import BugError, KnownError

DATABASE = "catalogue.db"
"""The database's name inside a catalogue's folder."""

APPLICATION_ID = 0x46434154
"""`PRAGMA application_id` of every catalogue: the letters FCAT."""

OLDEST_SQLITE = (3, 37)
"""STRICT tables came with it."""


def require_sqlite() -> None:
    """Raises KnownError where the SQLite that Python is linked to is too old for the schema."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise KnownError(
            f"This Python has SQLite {sqlite3.sqlite_version}, which is too old for catalogues.",
            safe="Nothing was changed.",
            todo=f"Use a Python with SQLite {OLDEST_SQLITE[0]}.{OLDEST_SQLITE[1]} or newer.",
        )


def migration_files(folder: Path | None = None) -> list[Path]:
    """The numbered .sql files, in order; they are numbered from 0001 without a gap, else BugError."""
    files = sorted((folder or paths.database() / "migrations").glob("[0-9]*.sql"))
    if [int(file.name.split("_")[0]) for file in files] != list(range(1, len(files) + 1)):
        raise BugError("the migrations are not numbered from 1 without a gap")
    return files


def latest_version() -> int:
    """The schema version this program reads and writes: how many migrations there are."""
    return len(migration_files())
