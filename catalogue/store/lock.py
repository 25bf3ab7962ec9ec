"""One writer per catalogue: a lock on a file beside the database that names who holds it.

The lock is the operating system's, so it ends with its process, even one that crashed; the file may stay.
"""

from __future__ import annotations

import getpass
import os
import platform
import sys
from pathlib import Path

from catalogue.errors import KnownError

NAME = "catalogue.lock"
# Windows makes the locked bytes unreadable for others: lock one far behind the holder's name.
_FAR = 1 << 30
_LONGEST_NAME = 300


class WriterLock:
    """Held from `WriterLock(folder)` until `release()`. Raises KnownError naming the holder, and OSError."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if not take_lock(self._file):
                raise self._taken(folder)
            os.ftruncate(self._file, 0)
            os.write(self._file, _me().encode())
        except BaseException:
            os.close(self._file)
            raise

    def _taken(self, folder: Path) -> KnownError:
        holder = os.read(self._file, _LONGEST_NAME).decode(errors="replace").strip()
        return KnownError(
            f"The catalogue “{folder}” is being changed by {holder or 'another program'}.",
            safe="Nothing was changed.",
            todo="Wait until it is done, or close it, then try again.",
        )

    def release(self) -> None:
        """Let others write. Harmless when repeated."""
        if self._file >= 0:
            os.ftruncate(self._file, 0)
            os.close(self._file)
            self._file = -1


def _me() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "an unnamed user"
    return f"{user} on {platform.node() or 'this machine'} (process {os.getpid()})"


if sys.platform == "win32":
    import msvcrt

    def take_lock(file: int) -> bool:
        """Lock an open file unless another process has it. Raises OSError where files have no locks."""
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def take_lock(file: int) -> bool:
        """Lock an open file unless another process has it. Raises OSError where files have no locks."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
