"""What a catalogue's database holds, as a check sum, and how to see without reading it that it is the same.

The header's fields are those of https://www.sqlite.org/fileformat2.html#the_database_header.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catalogue.store import damage
from catalogue.store.opening import database_of
from catalogue.store.schema import DATABASE

_HEADER = 100
_COUNTER = slice(24, 28)
_VALID_FOR = slice(92, 96)
_AT_ONCE = 4 << 20


@dataclass(frozen=True, slots=True)
class Mark:
    """What changes whenever the database does: sizes in bytes, times in nanoseconds since 1970.

    `counter` and `valid_for` are SQLite's change counter and version-valid-for number. The log is the
    write-ahead log that a writer left or is writing; without one its size and time are 0.
    """

    size: int
    modified: int
    counter: int
    valid_for: int
    log_size: int
    log_modified: int


class Interrupted(Exception):
    """Reading was stopped by whoever asked for it."""


def mark_of(folder: Path) -> Mark:
    """The mark of the catalogue in `folder`. Raises KnownError where it can't be read."""
    path = database_of(folder)
    with damage.guarded(path), path.open("rb") as file:
        header = file.read(_HEADER)
        found = path.stat()
        log = _log_of(path)
        written = log.stat() if log is not None else None
        return Mark(
            size=found.st_size,
            modified=found.st_mtime_ns,
            counter=int.from_bytes(header[_COUNTER], "big"),
            valid_for=int.from_bytes(header[_VALID_FOR], "big"),
            log_size=written.st_size if written else 0,
            log_modified=written.st_mtime_ns if written else 0,
        )


def digest_of(folder: Path, stop: Callable[[], bool] = lambda: False) -> str:
    """The SHA-256 of the database and, if it has content, of its write-ahead log; 2 GB are read a second.

    Raises KnownError where it can't be read, Interrupted once `stop` says so.
    """
    path = database_of(folder)
    with damage.guarded(path):
        log = _log_of(path)
        digest = _digest(path, stop)
        return f"{digest}+{_digest(log, stop)}" if log is not None else digest


def _log_of(path: Path) -> Path | None:
    """The write-ahead log, if it holds anything."""
    log = path.with_name(f"{DATABASE}-wal")
    return log if log.exists() and log.stat().st_size > 0 else None


def _digest(path: Path, stop: Callable[[], bool]) -> str:
    sha = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while data := file.read(_AT_ONCE):
            sha.update(data)
            if stop():
                raise Interrupted
    return sha.hexdigest()
