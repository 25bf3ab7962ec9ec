"""Where the search index of a catalogue lies, and the place to build the next one at."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from catalogue import paths
from catalogue.store.content import Interrupted
from catalogue.store.lock import take_lock

_WAIT_S = 0.2


@dataclass(frozen=True, slots=True)
class Home:
    """A place for the index of the catalogue in `folder`.

    `memo` beside the index says what the catalogue's database held, and whose index this is.
    """

    folder: Path
    file: Path

    @property
    def memo(self) -> Path:
        return self.file.with_suffix(".json")


def homes(folder: Path) -> tuple[Home, Home]:
    """Beside the catalogue; and in the cache, for one on a medium that can't be written."""
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:24]
    return (
        Home(folder, folder / "index" / "search.index"),
        Home(folder, _cached() / f"{name}.index"),
    )


@contextmanager
def workplace(home: Home, stop: Callable[[], bool]) -> Iterator[Path]:
    """A folder to build in, beside the index, removed at the end. One builder at a time is let in.

    What a builder that was killed left behind is removed first. Raises OSError where nothing may be written
    there, Interrupted once `stop` says so while another builds.
    """
    home.file.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(home.file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if _wait_for(lock, stop):
            _tidy(home)
        with tempfile.TemporaryDirectory(prefix=_prefix(home), dir=home.file.parent) as place:
            yield Path(place)
    finally:
        os.close(lock)


def clear(home: Home) -> None:
    """Remove what a killed builder left, unless one is building just now."""
    if not any(home.file.parent.glob(f"{_prefix(home)}*")):
        return
    with suppress(OSError):
        lock = os.open(home.file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if take_lock(lock):
                _tidy(home)
        finally:
            os.close(lock)


def forget_gone() -> None:
    """Remove the cached indexes of catalogues that are no longer there."""
    for memo in _cached().glob("*.json"):
        with suppress(OSError, ValueError, TypeError, KeyError):
            if not Path(json.loads(memo.read_text(encoding="utf-8"))["folder"]).exists():
                for suffix in (".index", ".lock", ".json"):
                    memo.with_suffix(suffix).unlink(missing_ok=True)


def _cached() -> Path:
    return paths.cache() / "indexes"


def _prefix(home: Home) -> str:
    return f".{home.file.stem}."


def _tidy(home: Home) -> None:
    for left in home.file.parent.glob(f"{_prefix(home)}*"):
        shutil.rmtree(left, ignore_errors=True)


def _wait_for(lock: int, stop: Callable[[], bool]) -> bool:
    """Take the lock, when its holder is done; False where the file system knows no locks."""
    try:
        while not take_lock(lock):
            if stop():
                raise Interrupted
            time.sleep(_WAIT_S)
    except OSError:
        return False
    return True
