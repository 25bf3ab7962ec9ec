"""The bundled fair, built on first run and found again afterwards.

Nothing heavy is imported before something is built: a start that finds the built fair only hashes its files.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from catalogue.store.schema import migration_files

_DIGITS = 16


def demo_folder(source: Path, cache: Path, progress: Callable[[int, int], None]) -> Path:
    """The catalogue built from the folder `source`, under `cache`; built now if it isn't there yet.

    Its name holds a hash of what it is made from, so that another version of the files, of the schema or of
    the builder is another folder. Two programs that start at once both end with a whole catalogue.
    """
    target = _target(source, cache)
    if _opens(target):
        return target
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


def _opens(folder: Path) -> bool:
    """Whether the fair in `folder` is there, by a quick look: what lies deeper shows when it is read."""
    try:
        with closing(open_reader(folder)) as db:
            read_fair(db)
    except KnownError:
        return False
    return True


def fingerprint(source: Path) -> str:
    """The first digits of the SHA-256 of everything that a built catalogue depends on."""
    hashed = hashlib.sha256()
    for name, path in _made_from(source):
        content = path.read_bytes()
        hashed.update(f"{name}\0{len(content)}\0".encode())
        hashed.update(content)
    return hashed.hexdigest()[:_DIGITS]


def _made_from(source: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(source.rglob("*.csv")):
        yield path.relative_to(source).as_posix(), path
    for path in migration_files():
        yield path.name, path
    for path in sorted(Path(__file__).parent.glob("csv_*.py")):
        yield path.name, path
