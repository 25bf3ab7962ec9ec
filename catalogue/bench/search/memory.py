"""What a process keeps for itself, and what of a file the system holds in memory: as Linux tells it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_SAMPLES = 256
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes. `private` can't be given back: everything but clean pages of files. `mapped` are those pages of
    files that only this process looks at, which the system drops whenever it needs room."""

    private: int
    mapped: int


def of_process(number: int | None = None) -> Memory | None:
    """The memory of a process, of this one without a number; None where the system doesn't tell."""
    try:
        lines = Path(f"/proc/{number or 'self'}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    kilobytes = {line.partition(":")[0]: line.split()[1] for line in lines[1:]}
    dirty, clean = int(kilobytes["Private_Dirty"]) * 1024, int(kilobytes["Private_Clean"]) * 1024
    # Swapped pages are private too.
    swapped = int(kilobytes.get("SwapPss", "0")) * 1024
    return Memory(dirty + swapped, clean)


def of_family(number: int) -> int:
    """The private bytes of a process and of all that it started, together; 0 once they have ended."""
    known = of_process(number)
    below = 0
    for task in Path(f"/proc/{number}/task").glob("*/children"):
        try:
            children = task.read_text(encoding="ascii").split()
        except OSError:
            continue
        below += sum(of_family(int(child)) for child in children)
    return below + (known.private if known else 0)


def drop_from_cache(path: Path) -> bool:
    """Ask the system to forget a file that nothing has open; whether it can be asked."""
    if not hasattr(os, "posix_fadvise"):
        return False
    descriptor = os.open(path, os.O_RDONLY)
    try:
        # What isn't written yet would be kept.
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)
    return True


def cached_share(path: Path) -> float | None:
    """How much of a file is in memory, 0 to 1, from evenly spread samples; None where that can't be told."""
    size = path.stat().st_size
    if not hasattr(os, "preadv") or not hasattr(os, "RWF_NOWAIT") or size == 0:
        return None
    there = 0
    descriptor = os.open(path, os.O_RDONLY)
    try:
        # Else a look at one page reads its neighbours.
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_RANDOM)
        for number in range(_SAMPLES):
            place = size * number // _SAMPLES // _PAGE * _PAGE
            try:
                there += os.preadv(descriptor, [bytearray(1)], place, os.RWF_NOWAIT) == 1
            except BlockingIOError:
                continue
    except OSError:
        return None
    finally:
        os.close(descriptor)
    return there / _SAMPLES
