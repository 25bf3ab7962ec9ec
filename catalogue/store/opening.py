"""Opens a catalogue's folder for reading; says in words why it can't be."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.store import damage
from catalogue.store.schema import APPLICATION_ID, DATABASE, latest_version, require_sqlite

_SAFE = "Nothing was changed."
_HEADER = 100


def open_reader(folder: Path) -> sqlite3.Connection:
    """A read-only connection to the catalogue in `folder`, for the thread that opens it.

    The file is opened immutable (no locks, no journal, from read-only media too), unless a writer left work
    in its write-ahead log, which an immutable reader would not see. Raises KnownError where the folder is
    unknown, not a catalogue, of another version, damaged or forbidden.
    """
    require_sqlite()
    path = database_of(folder)
    with damage.guarded(path):
        log = path.with_name(f"{DATABASE}-wal")
        is_open_elsewhere = log.exists() and log.stat().st_size > 0
        if not is_open_elsewhere:
            _require_all_pages(path)
        how = "mode=ro" if is_open_elsewhere else "mode=ro&immutable=1"
        db = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
        try:
            db.execute("PRAGMA query_only = ON")
            # Against hostile files: their schema may call nothing, and their cells are measured before use.
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA cell_size_check = ON")
            require_version(db, folder, version=latest_version())
        except BaseException:
            db.close()
            raise
    return db


def database_of(folder: Path) -> Path:
    """The path of the database in `folder`. Raises KnownError if there is none, or it may not be read."""
    path = folder / DATABASE
    with damage.guarded(path):
        if not folder.exists():
            raise KnownError(
                f"There is no folder “{folder}”.", safe=_SAFE, todo="Look at how its name is written."
            )
        if not folder.is_dir() or not path.is_file():
            raise _not_a_catalogue(folder, f"it holds no {DATABASE}")
        with path.open("rb"):
            return path


def require_version(db: sqlite3.Connection, folder: Path, version: int) -> int:
    """The schema version of an open database; KnownError if it is no catalogue, newer, or below `version`.

    `version` 0 allows any older one: for the writer, who brings it up to date.
    """
    [application] = db.execute("PRAGMA application_id").fetchone()
    [found] = db.execute("PRAGMA user_version").fetchone()
    db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID:
        raise _not_a_catalogue(folder, f"its {DATABASE} belongs to another program")
    newest = latest_version()
    if found > newest:
        raise KnownError(
            f"The catalogue “{folder}” was made by a newer version of this program "
            f"(schema {found}, this program knows {newest}).",
            safe=_SAFE,
            todo="Install the newer version.",
        )
    if found < version:
        raise KnownError(
            f"The catalogue “{folder}” is of an older version "
            f"(schema {found}, this program reads {version}).",
            safe=_SAFE,
            todo="Open it once for writing, which brings it up to date.",
        )
    return int(found)


def _require_all_pages(path: Path) -> None:
    """KnownError if the file is shorter than its header says: SQLite would notice only where it reads.

    The format is https://www.sqlite.org/fileformat2.html#the_database_header; what else is wrong with the
    file is SQLite's to say.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or header[24:28] != header[92:96]:
        return
    # 1 stands for 65536, which two bytes can't hold.
    size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    if pages * (65536 if size == 1 else size) > path.stat().st_size:
        raise damage.damaged(path, "its end is missing")


def _not_a_catalogue(folder: Path, fact: str) -> KnownError:
    return KnownError(
        f"“{folder}” is not a catalogue: {fact}.", safe=_SAFE, todo="Name the folder that holds one."
    )
