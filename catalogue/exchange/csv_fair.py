"""Builds a catalogue from a fair's folder of CSV: all of it, or nothing.

It is written in a folder beside the target, which is given the target's name when it is complete. Whoever is
stopped half-way leaves only a folder that no program opens, and the next build removes it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.exchange.csv_contents import Contents, read
from catalogue.exchange.csv_rows import NOTHING_CHANGED
from catalogue.exchange.csv_writing import write
from catalogue.store import damage
from catalogue.store.draft import create
from catalogue.store.lock import NAME as LOCK
from catalogue.store.lock import WriterLock
from catalogue.store.schema import DATABASE

Progress = Callable[[int, int], None]
"""Told (steps done, steps altogether) after each step."""

_UNFINISHED = ".unfinished"


def build(source: Path, target: Path, progress: Progress) -> None:
    """Build the catalogue `target` from the folder `source`.

    Raises KnownError where there is something at `target` already, a file says something that cannot be, or
    the disk refuses; then nothing is at `target` that wasn't there before.
    """
    _require_nothing_at(target)
    contents = read(source)
    with damage.guarded(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_unfinished(target)
        folder = Path(tempfile.mkdtemp(prefix=_prefix(target), suffix=_UNFINISHED, dir=target.parent))
        try:
            _fill(folder, contents, progress)
            _require_nothing_at(target)
            folder.rename(target)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise


def _fill(folder: Path, contents: Contents, progress: Progress) -> None:
    # mkdtemp lets only its owner in; a catalogue may be read by others on the machine.
    folder.chmod(0o755)
    draft = create(folder)
    try:
        write(draft, contents, progress)
    finally:
        draft.close()
    (folder / LOCK).unlink(missing_ok=True)


def _require_nothing_at(target: Path) -> None:
    if target.exists():
        raise KnownError(
            f"There is something at “{target}” already.",
            safe=NOTHING_CHANGED,
            todo="Name a folder that isn't there yet.",
        )


def _prefix(target: Path) -> str:
    return f".{target.name}-"


def _remove_unfinished(target: Path) -> None:
    """Remove what builds that were stopped left.

    A build locks its folder before it makes the database: where there is one that nobody holds the lock of,
    nobody is building any more.
    """
    for folder in target.parent.glob(f"{_prefix(target)}*{_UNFINISHED}"):
        with suppress(KnownError, OSError):
            if (folder / DATABASE).exists():
                WriterLock(folder).release()
                shutil.rmtree(folder, ignore_errors=True)
