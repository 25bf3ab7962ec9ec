"""Brings a database to the latest schema by the numbered .sql files of db/migrations."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from catalogue.store.schema import migration_files


def migrate(db: Database, folder: Path | None = None) -> None:
    """Apply what is pending, each file atomic with its record and with `PRAGMA user_version`.

    A file that fails leaves no trace of itself, and those before it applied. Raises what SQLite raises.
    """
    _migrations(folder).apply(db)


def _migrations(folder: Path | None) -> Migrations:
    migrations = Migrations("catalogue")
    for number, file in enumerate(migration_files(folder), start=1):
        _add(migrations, number, file)
    return migrations


def _add(migrations: Migrations, number: int, file: Path) -> None:
    @migrations(name=file.stem)
    def run(db: Database) -> None:
        # Inside a transaction sqlite-utils runs a script statement by statement, triggers whole, without
        # committing as sqlite3's own executescript does.
        db.executescript(file.read_text(encoding="utf-8"))
        db.execute(f"PRAGMA user_version = {number:d}")
