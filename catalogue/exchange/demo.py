"""The bundled fair, built on first run and found again afterwards.

Nothing heavy is imported before something is built: a start that finds the built fair only hashes its files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from catalogue.store.schema import migration_files

_DIGITS = 16


def demo_folder(source: Path, cache: Path, progress: Callable[[int, int], None]) -> Path:
    """The catalogue built from the folder `source`, under `cache`; built now if it isn't there yet.

    Its name holds a hash of what it is made from, so that another version of the files, of the schema or of
    the builder is another folder. Two programs that start at once both end with a whole catalogue.
    """
    target = cache / f"demo-{fingerprint(source)}"
    if target.is_dir():
        return target
    from catalogue.errors import KnownError
    from catalogue.exchange.csv_fair import build

    try:
        build(source, target, progress)
    except KnownError:
        # Another program finished the very same fair meanwhile.
        if not target.is_dir():
            raise
    return target


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
