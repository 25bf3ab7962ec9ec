"""A folder for scratch files beside a file that is being built; what a killed build left there is removed.

A build holds a lock of the operating system in its folder, which ends with its process, even one that
crashed: a folder whose lock can be taken is nobody's.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_LOCK = "lock"


@contextmanager
def scratch_beside(path: Path) -> Iterator[Path]:
    """A new folder, removed in the end. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{path.name}.building-"
    for left in path.parent.glob(f"{prefix}*"):
        _remove_if_left(left)
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=path.parent))
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(lock)
            yield folder
        finally:
            os.close(lock)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_if_left(folder: Path) -> None:
    with suppress(OSError):
        lock = os.open(folder / _LOCK, os.O_RDWR)
        try:
            _take(lock)
        finally:
            os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)


if sys.platform == "win32":
    import msvcrt

    def _take(lock: int) -> None:
        """Take the lock. Raises OSError where another process has it."""
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(lock: int) -> None:
        """Take the lock. Raises OSError where another process has it."""
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
