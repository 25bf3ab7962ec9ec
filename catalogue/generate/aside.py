"""A place to make a catalogue in: it is whole when it comes where it belongs, or it leaves nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from catalogue.errors import KnownError
from catalogue.store import damage
from catalogue.store.lock import NAME as LOCK
from catalogue.store.lock import WriterLock
from catalogue.store.schema import DATABASE

_BESIDE = ".generating-"


@contextmanager
def aside(folder: Path) -> Iterator[Path]:
    """A folder to make a catalogue in, whose database moves to `folder` at the end.

    `folder` is made if it isn't there. Whatever ends the work early, nothing of it stays; what a killed
    program left is removed by the next. Raises KnownError where there is a catalogue already, somebody else
    is making one, no permission or no room.
    """
    path = folder / DATABASE
    with damage.guarded(path):
        if path.exists():
            raise KnownError(
                f"There is a catalogue in “{folder}” already.",
                safe="Nothing was changed.",
                todo="Name another folder.",
            )
        is_new = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(folder)
    try:
        with damage.guarded(path):
            for left in folder.glob(f"{_BESIDE}*"):
                shutil.rmtree(left)
            made = Path(mkdtemp(prefix=_BESIDE, dir=folder))
        try:
            yield made
            with damage.guarded(path):
                (made / DATABASE).rename(path)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    finally:
        lock.release()
        with suppress(OSError):
            (folder / LOCK).unlink()
            if is_new and not path.exists():
                folder.rmdir()
