"""The bundled fair, built on first run and found again afterwards.

Nothing heavy is imported before something is built: a start that finds the built fair only sums its files up.
"""

from __future__ import annotations

import errno
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from catalogue.store.schema import migration_files

_SAFE = "Nothing was changed."
_TODO = "Mend that, or name another place for it in the variable XDG_CACHE_HOME."
_WHY = {
    errno.EEXIST: "a file is in its place",
    errno.ENOTDIR: "a file is in its place",
    errno.ENOENT: "nothing can be made there",
    errno.EACCES: "you have no permission",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
}


def demo_folder(source: Path, cache: Path, progress: Callable[[int, int], None]) -> Path:
    """The catalogue built from the folder `source`, under `cache`; built now if it isn't there yet.

    Its name holds a check sum of what it is made from, so that another version of the files, of the schema or
    of the builder is another folder. Two programs that start at once both end with a whole catalogue.
    """
    target = _target(source, cache)
    if _opens(target):
        return target
    _make(cache)
    if os.path.lexists(target):
        return build_anew(source, cache, progress)
    from catalogue.exchange.csv_fair import build

    try:
        build(source, target, progress)
    except KnownError:
        # Another program finished the very same fair meanwhile.
        if not _opens(target):
            raise
    return target


def build_anew(source: Path, cache: Path, progress: Callable[[int, int], None]) -> Path:
    """As `demo_folder`, whatever is there: built beside it, then put in its place. The old is removed."""
    import shutil
    import tempfile

    from catalogue.exchange.csv_fair import build
    from catalogue.store import damage

    target = _target(source, cache)
    with damage.guarded(target):
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".anew", dir=cache))
        try:
            build(source, aside / "new", progress)
            if os.path.lexists(target):
                target.rename(aside / "old")
            (aside / "new").rename(target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    return target


def _target(source: Path, cache: Path) -> Path:
    return cache / f"demo-{fingerprint(source)}"


def _make(cache: Path) -> None:
    """Make the folder that the fair is built in. Raises KnownError where it can't be made."""
    if not cache.is_absolute():
        raise KnownError("There is no home folder to build the demo fair in.", safe=_SAFE, todo=_TODO)
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = _WHY.get(error.errno or 0, error.strerror)
        raise KnownError(
            f"The folder “{cache}”, for the built demo fair, can't be made: {why}.", safe=_SAFE, todo=_TODO
        ) from error


def _opens(folder: Path) -> bool:
    """Whether the fair in `folder` is there, by a quick look: what lies deeper shows when it is read."""
    try:
        with closing(open_reader(folder)) as db:
            read_fair(db)
    except KnownError:
        return False
    return True


def fingerprint(source: Path) -> str:
    """A check sum of everything that a built catalogue depends on, and its length in bytes.

    It tells versions of our own files apart, not forgeries; importing hashlib would take 3 ms of every start.
    """
    sum, length = 0, 0
    for name, path in _made_from(source):
        content = path.read_bytes()
        sum = zlib.crc32(content, zlib.crc32(f"{name}\0{len(content)}\0".encode(), sum))
        length += len(content)
    return f"{sum:08x}-{length}"


def _made_from(source: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(source.rglob("*.csv")):
        yield path.relative_to(source).as_posix(), path
    for path in migration_files():
        yield path.name, path
    for path in sorted(Path(__file__).parent.glob("csv_*.py")):
        yield path.name, path
