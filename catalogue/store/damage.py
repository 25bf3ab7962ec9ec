"""The one place where what SQLite, the disk or a damaged file does becomes words for people."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from catalogue.errors import KnownError

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

# A malformed database raises all of these, not only sqlite3.Error: a flipped byte is an undecodable text,
# a NULL where there is none, a date or a word that is no longer one, or a record that claims to be gigabytes.
_SIGNS = (sqlite3.Error, OSError, ValueError, TypeError, KeyError, OverflowError, MemoryError)

_PERMISSION = {sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_REFUSED = {sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG}
_DISK_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_NOTHING_CHANGED = "Nothing was changed."


def in_words(error: BaseException, path: Path) -> KnownError:
    """What `error`, raised while working on the database at `path`, means for a person."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    number = error.errno if isinstance(error, OSError) else None
    if primary == sqlite3.SQLITE_FULL or number in _DISK_FULL:
        return disk_full(path)
    if primary in _PERMISSION or isinstance(error, PermissionError):
        return no_permission(path)
    if primary in _BUSY:
        return KnownError(
            f"“{path}” is being changed by another program.",
            safe=_NOTHING_CHANGED,
            todo="Close that program and try again.",
        )
    if primary in _REFUSED or isinstance(error, UnicodeEncodeError):
        return KnownError(
            f"“{path}” does not accept this: {error}.",
            safe=_NOTHING_CHANGED,
            todo="Correct it and try again.",
        )
    if primary == sqlite3.SQLITE_IOERR or number is not None:
        return KnownError(
            f"“{path}” could not be read or written: {_said(error)}.",
            safe=_NOTHING_CHANGED,
            todo="Look at the disk, then try again.",
        )
    return damaged(path, str(error))


def _said(error: BaseException) -> str:
    """The system's own words, without its number and the path, which is told already."""
    words = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return words[:1].lower() + words[1:]


def damaged(path: Path, fact: str) -> KnownError:
    """The database at `path` breaks its own rules; `fact` is how that showed."""
    return KnownError(
        f"“{path}” is damaged ({fact}).",
        safe=_NOTHING_CHANGED,
        todo="Put a good copy of the catalogue in its place.",
    )


def disk_full(path: Path) -> KnownError:
    """There is no room to write `path`."""
    return KnownError(
        f"The disk that holds “{path}” is full.", safe=_NOTHING_CHANGED, todo="Make room on it and try again."
    )


def no_permission(path: Path) -> KnownError:
    """The system forbids this user to open or change `path`."""
    return KnownError(
        f"You have no permission to open or change “{path}”.",
        safe=_NOTHING_CHANGED,
        todo="Ask its owner for it, or use a folder of your own.",
    )


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Inside, whatever the database at `path` raises comes out as a KnownError.

    A wrong use of the sqlite3 module (ProgrammingError) is ours and passes unchanged.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except _SIGNS as error:
        raise in_words(error, path) from error


def reader(
    function: Callable[Concatenate[sqlite3.Connection, Arguments], Result],
) -> Callable[Concatenate[sqlite3.Connection, Arguments], Result]:
    """Makes a function that reads from a connection raise nothing but KnownError on a damaged database."""

    @wraps(function)
    def guarded_function(
        db: sqlite3.Connection, /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        with guarded(path_of(db)):
            return function(db, *args, **kwargs)

    return guarded_function


def path_of(db: sqlite3.Connection) -> Path:
    """The file behind a connection."""
    for _, name, file in db.execute("PRAGMA database_list"):
        if name == "main":
            return Path(file or ":memory:")
    return Path(":memory:")
