"""The search index of a catalogue: opened where it serves, built where it doesn't."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.errors import KnownError
from catalogue.pictures import atomic
from catalogue.services.index_home import Home, forget_gone, homes, workplace
from catalogue.services.provenance import made_with, origin_of, remembered
from catalogue.store import damage
from catalogue.store.content import mark_of

if TYPE_CHECKING:
    from catalogue.search.index.engine import Index

# A catalogue that somebody goes on changing isn't worth a third attempt.
_ATTEMPTS = 2


@dataclass(frozen=True, slots=True)
class Kept:
    """An index that can answer, though maybe of an older state of the catalogue."""

    folder: Path
    path: Path
    index: Index
    made_from: str

    def is_current(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Whether it was made from what the catalogue holds now; the database is read unless that is known.

        Raises KnownError where it can't be read, Interrupted once `stop` says so.
        """
        return self.made_from == origin_of(self.folder, stop).digest

    def opened_again(self) -> Kept:
        """The same file, verified as far as it is, for another thread."""
        from catalogue.search.index.engine import Index

        return replace(self, index=Index(self.index.file))

    def is_sound(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Whether its file is undamaged; it is read whole, until `stop` says so. On any thread."""
        from catalogue.search.index.form import Refused

        try:
            self.index.file.verify(stop)
        except Refused:
            return False
        return True


def kept(folder: Path) -> Kept | None:
    """The best index there is of the catalogue in `folder`; None where none can be trusted.

    Raises KnownError where there is no catalogue.
    """
    known = remembered(folder)
    found = [index for home in homes(folder) if (index := _opened(folder, home)) is not None]
    current = [index for index in found if known is not None and index.made_from == known.digest]
    return next(iter((*current, *found)), None)


def make(
    folder: Path,
    progress: Callable[[float], None] = lambda share: None,
    *,
    workers: int = 2,
    stop: Callable[[], bool] = lambda: False,
) -> Path:
    """Build the index of the catalogue in `folder`, unless another program just did; where it is.

    `progress` is told the share that is done, 0 to 1. Raises KnownError where the catalogue can't be read or
    no index be written, Interrupted once `stop` says so while it waits for another or reads.
    """
    forget_gone()
    refusal: OSError | None = None
    for home in homes(folder):
        with ExitStack() as stack:
            try:
                place = stack.enter_context(workplace(home, stop))
            except OSError as error:
                refusal = error
                continue
            return _made(home, place, progress, workers, stop)
    raise _in_words(refusal or OSError(errno.EACCES, "forbidden"), folder)


def _made(
    home: Home, place: Path, progress: Callable[[float], None], workers: int, stop: Callable[[], bool]
) -> Path:
    from catalogue.search.index.build import build
    from catalogue.services.documents import open_searchable

    for _ in range(_ATTEMPTS):
        origin = origin_of(home.folder, stop)
        there = _opened(home.folder, home)
        if there is not None and there.made_from == origin.digest and there.is_sound(stop):
            return home.file
        built = place / home.file.name
        try:
            build(
                partial(open_searchable, home.folder),
                built,
                made_from=origin.digest,
                made_with=made_with(),
                workers=workers,
                progress=progress,
            )
            if mark_of(home.folder) == origin.mark:
                built.replace(home.file)
                atomic.keep_names(home.file.parent)
                return home.file
        except OSError as error:
            raise _in_words(error, home.folder) from error
    raise KnownError(
        f"The catalogue “{home.folder}” is being changed, so that no search index of it could be built.",
        safe="The catalogue is unharmed; it can be searched, only slower.",
        todo="Build the index once the changes are done: catalogue index.",
    )


def _opened(folder: Path, home: Home) -> Kept | None:
    """The index at a place; None where it isn't to be trusted or was made by other rules."""
    from catalogue.search.index.engine import Index
    from catalogue.search.index.file import IndexFile, Refused

    try:
        file = IndexFile.open(home.file)
        if file.header.get("made_with") == made_with():
            return Kept(folder, home.file, Index(file), str(file.header["made_from"]))
        file.close()
    except (Refused, LookupError, TypeError, ValueError):
        pass
    return None


def _in_words(error: OSError, folder: Path) -> KnownError:
    cause = damage.in_words(error, homes(folder)[0].file)
    return KnownError(
        f"The search index of “{folder}” could not be built. {cause.what}",
        safe="The catalogue is unharmed; it can be searched, only slower.",
        todo=cause.todo,
    )
