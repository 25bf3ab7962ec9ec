"""The one writer of a catalogue: makes a new one, or opens one to change it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path

from sqlite_utils import Database

from catalogue.errors import KnownError
from catalogue.store import damage
from catalogue.store.lock import NAME as LOCK
from catalogue.store.lock import WriterLock
from catalogue.store.migrating import migrate
from catalogue.store.opening import database_of, require_version
from catalogue.store.schema import APPLICATION_ID, DATABASE, require_sqlite


class Draft(Database):
    """A catalogue open for changes; while it is, nobody else can open it so. Use as a context manager.

    `folder` is the catalogue's. Write inside `with draft.change():`.
    """

    def __init__(self, folder: Path, lock: WriterLock) -> None:
        self.folder = folder
        self._lock = lock
        # No plug-ins of the sqlite-utils tool: what a machine has installed doesn't change a catalogue.
        super().__init__(sqlite3.connect(folder / DATABASE), execute_plugins=False)

    @contextmanager
    def change(self) -> Iterator[None]:
        """A change, whole or not at all. A change inside a change belongs to the outer one.

        Things may refer to others that come later in the same change. Raises KnownError where the catalogue
        does not accept it, with nothing changed.
        """
        with damage.guarded(self.folder / DATABASE):
            if self.conn.in_transaction:
                yield
                return
            self.conn.execute("BEGIN IMMEDIATE")
            try:
                self.conn.execute("PRAGMA defer_foreign_keys = ON")
                yield
                self._commit()
            except BaseException:
                self.rollback()
                raise

    def add_rows(self, table: str, rows: Iterable[Mapping[str, str | int | float | None]]) -> None:
        """Add rows to a table, in order; all have the columns of the first. Use inside a change.

        One statement for all of them: sqlite-utils' insert_all takes three times as long.
        """
        rest = iter(rows)
        first = next(rest, None)
        if first is None:
            return
        columns, values = ", ".join(first), ", ".join(f":{column}" for column in first)
        self.conn.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({values})",
            chain([first], rest),
        )

    def _commit(self) -> None:
        try:
            self.conn.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            missing = self.conn.execute(
                'SELECT DISTINCT "table", parent FROM pragma_foreign_key_check ORDER BY 1, 2'
            ).fetchall()
            facts = ", ".join(f"{child} names an unknown {parent}" for child, parent in missing)
            raise KnownError(
                f"“{self.folder}” does not accept this: {facts}.",
                safe="Nothing was changed.",
                todo="Correct it and try again.",
            ) from error

    def close(self) -> None:
        """Bring all changes into the database file, and let others write."""
        try:
            super().close()
        finally:
            self._lock.release()


def open_draft(folder: Path) -> Draft:
    """The catalogue in `folder`, open for changes and brought to the latest schema.

    Raises KnownError where the folder is unknown, not a catalogue, from a newer version, damaged, forbidden,
    being changed by somebody else, or on a full disk.
    """
    require_sqlite()
    path = database_of(folder)
    with damage.guarded(path):
        draft = Draft(folder, WriterLock(folder))
        try:
            require_version(draft.conn, folder, version=0)
            _prepare(draft)
        except BaseException:
            draft.close()
            raise
    return draft


def create(folder: Path) -> Draft:
    """A new, empty catalogue in `folder`, which is made if it isn't there, open for changes.

    Raises KnownError if there is a catalogue already, no permission, or no room; then nothing is left behind.
    """
    require_sqlite()
    path = folder / DATABASE
    with damage.guarded(path):
        if path.exists():
            raise KnownError(
                f"There is a catalogue in “{folder}” already.",
                safe="Nothing was changed.",
                todo="Name another folder, or open that one.",
            )
        is_new_folder = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(folder)
        try:
            draft = Draft(folder, lock)
            try:
                draft.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
                _prepare(draft)
            except BaseException:
                draft.close()
                raise
        except BaseException:
            lock.release()
            _remove(folder, is_new_folder)
            raise
    return draft


def _prepare(draft: Draft) -> None:
    with draft.ensure_autocommit_on():
        draft.execute("PRAGMA journal_mode = WAL")
        draft.execute("PRAGMA synchronous = NORMAL")
        draft.execute("PRAGMA foreign_keys = ON")
        # 128 MiB: with SQLite's 2 a catalogue of 300,000 listings is written three times over, since every
        # batch of them touches most pages of the indexes.
        draft.execute("PRAGMA cache_size = -131072")
    migrate(draft)


def _remove(folder: Path, is_new_folder: bool) -> None:
    with suppress(OSError):
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", LOCK):
            (folder / name).unlink(missing_ok=True)
        if is_new_folder:
            folder.rmdir()
