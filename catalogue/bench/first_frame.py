"""What a measured program says at its first frame. Next to nothing is imported for it."""

from __future__ import annotations

import os
from pathlib import Path

WORD = "first frame"
SCREEN = (1920, 1080)
"""The size of both windows that are compared, in logical pixels."""


def line() -> str:
    """The word and the process's resident memory in bytes."""
    return f"{WORD} {resident_memory()}"


def resident_memory() -> int:
    """This process's resident memory in bytes; 0 where the system doesn't tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
