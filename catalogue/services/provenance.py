"""What a search index was built from, and with: a check sum of the database, and the rules of the search."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from catalogue import __version__
from catalogue.pictures import atomic
from catalogue.services.index_home import homes
from catalogue.store.content import Mark, digest_of, mark_of


@dataclass(frozen=True, slots=True)
class Origin:
    """A database as it was seen: its mark, and the check sum of what it held."""

    mark: Mark
    digest: str


def made_with() -> str:
    """All that decides how the same documents are indexed: an index made with something else is of no use."""
    from catalogue.search.index.file import FORMAT
    from catalogue.search.index.layout import RULES

    libraries = (f"{name} {_version(name)}" for name in ("pypinyin", "babel"))
    told = (f"format {FORMAT}", f"rules {RULES}", f"Unicode {unicodedata.unidata_version}", *libraries)
    return ", ".join(told)


def remembered(folder: Path) -> Origin | None:
    """What the database in `folder` is known to hold, without reading it; None if that isn't known.

    Raises KnownError where there is no database.
    """
    mark = mark_of(folder)
    for home in homes(folder):
        origin = _noted(home.memo)
        if origin is not None and origin.mark == mark:
            return origin
    return None


def origin_of(folder: Path, stop: Callable[[], bool] = lambda: False) -> Origin:
    """What the database in `folder` holds; read whole unless that is remembered.

    Raises KnownError where it can't be read, Interrupted once `stop` says so.
    """
    known = remembered(folder)
    while known is None:
        mark = mark_of(folder)
        digest = digest_of(folder, stop)
        if mark == mark_of(folder):
            known = Origin(mark, digest)
            remember(folder, known)
    return known


def remember(folder: Path, origin: Origin) -> None:
    """Note what the database holds, beside its index, in the first place that can be written; or nowhere."""
    for home in homes(folder):
        words = json.dumps({**asdict(origin), "folder": os.fspath(folder.resolve())})
        with suppress(OSError, UnicodeError):
            atomic.write(home.memo, words.encode("utf-8"))
            return


def _noted(memo: Path) -> Origin | None:
    """What is noted in a file; None where nothing is, or nothing that makes sense."""
    try:
        noted = json.loads(memo.read_bytes())
        return Origin(
            Mark(**{name: int(value) for name, value in noted["mark"].items()}), str(noted["digest"])
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        # A frozen program may come without its libraries' papers; then they change with it.
        return f"of {__version__}"
