"""Which engine answers for a catalogue: its index; where there is none yet, one that needs none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from catalogue.errors import KnownError
from catalogue.model.listing import Kind
from catalogue.search.engine import Engine
from catalogue.services import indexing
from catalogue.services.index_home import clear, homes
from catalogue.services.indexing import Kept
from catalogue.services.steady import Steady
from catalogue.store import published
from catalogue.store.opening import open_reader

SMALL = 3_000
"""Up to so many listings the index is built at once, in less than a second."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An engine that answers from the first letter on. `kept` is its index, if it has one.

    `trouble` says why an index that should have been built at once couldn't be.
    """

    engine: Engine
    kept: Kept | None
    trouble: KnownError | None = None


def ready(folder: Path, listings: int, stop: Callable[[], bool] = lambda: False) -> Ready:
    """The engine to begin with, for the thread that asks.

    The index of a small catalogue is the current one; of a larger one it may be older. Raises KnownError
    where the catalogue can't be opened or read, Interrupted once `stop` says so.
    """
    for home in homes(folder):
        clear(home)
    kept, trouble = indexing.kept(folder), None
    if listings <= SMALL and (kept is None or not kept.is_current(stop)):
        try:
            indexing.make(folder, workers=1, stop=stop)
            kept = indexing.kept(folder)
        except KnownError as error:
            trouble = error
    return Ready(kept.index if kept else stand_in(folder, listings), kept, trouble)


def stand_in(folder: Path, listings: int) -> Engine:
    """An engine that needs no index, for the thread that asks.

    That of a small catalogue keeps all of it in memory; that of a larger one asks its database each time.
    Raises KnownError where the catalogue can't be opened or read.
    """
    from catalogue.search.plain.scan import Scan
    from catalogue.services.documents import searchable
    from catalogue.services.interim import Interim

    if listings > SMALL:
        return Interim(open_reader(folder))
    with closing(open_reader(folder)) as db:
        scan = Scan(searchable(db))
    scan.prepare()
    return scan


def listings_in(folder: Path) -> int:
    """How many published listings the catalogue in `folder` has. Raises KnownError if it can't be read."""
    with closing(open_reader(folder)) as db:
        totals = published.totals(db)
    return sum(totals[kind] for kind in Kind)


def exact(folder: Path) -> tuple[Engine, str]:
    """An engine over what the catalogue holds now, for one question, and what to tell about it, often "".

    Raises KnownError where the catalogue can't be opened or read.
    """
    listings = listings_in(folder)
    found = ready(folder, listings)
    if found.kept is not None and found.kept.is_current():
        return Steady(found.engine, lambda: stand_in(folder, listings), lambda: None), ""
    if found.trouble is not None:
        return stand_in(folder, listings), str(found.trouble)
    return stand_in(folder, listings), (
        f"“{folder}” has no current search index: this takes longer, and words are only found as they are "
        "written. It is built by: catalogue index"
    )
