"""One set-up at a time in a checkout: a second one waits, and then finds the work done."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold `lock` (a file, made if need be) for the block. The system lets it go if the process dies."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _taken(handle):
            print("Another set-up is at work in this checkout: waiting for it …", flush=True)
            while not _taken(handle):
                time.sleep(0.5)
        yield
    finally:
        os.close(handle)
