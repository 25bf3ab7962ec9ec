"""The whole measurement of the search on one catalogue."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from catalogue.bench.figures import machine
from catalogue.bench.search import checking, memory
from catalogue.bench.search.building import Building, build_anew
from catalogue.bench.search.opened import Opened, opened
from catalogue.bench.search.peers import measuring as peers
from catalogue.bench.search.peers.duel import Duel
from catalogue.bench.search.report import Asked, Report, slowest
from catalogue.bench.search.sessions import Keystroke, typed_sessions
from catalogue.bench.search.timing import Timing, answers, pages
from catalogue.model.fair import Fair
from catalogue.model.listing import Kind
from catalogue.search.index.engine import Index, open_index
from catalogue.services.documents import Searchable, searchable
from catalogue.services.indexing import make
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader

Say = Callable[[str], None]

_OPENINGS = 5
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Options:
    """What to measure. `peer_folder` keeps the peers' data; `peer_seconds` is what each peer may take."""

    queries: int = 200
    seed: int = 7
    runs: int = 3
    limit: int = 40
    is_built_anew: bool = False
    is_checked: bool = False
    has_peers: bool = False
    peer_seconds: float = 120.0
    peer_folder: Path | None = None


def measure(folder: Path, options: Options, command: str, say: Say = lambda line: None) -> Report:
    """Measure the search on the catalogue in `folder`; `command` is what was typed for it.

    Raises KnownError where the catalogue can't be read, has too many listings to be checked, or a peer isn't
    installed.
    """
    with ExitStack() as ends:
        place = Path(ends.enter_context(tempfile.TemporaryDirectory()))
        db = open_reader(folder)
        ends.callback(db.close)
        source, at = Searchable(db), moment_of(read_fair(db))
        listings = sum(len(source.census(kind).rows) for kind in Kind)
        if options.is_checked:
            checking.refuse_larger(listings)
        if options.has_peers:
            peers.require()
        say(f"{listings:,} listings; making up {options.queries} queries …")
        keystrokes = typed_sessions(
            source, at, seed=options.seed, queries=options.queries, limit=options.limit
        )
        build, path = _index_of(folder, place, options, say)
        session = place / "session"
        session.write_bytes(pickle.dumps(keystrokes))
        warm, cold = _opened(path, session, say)
        say(f"Typing {len(keystrokes):,} keystrokes …")
        page, whole = _typed(path, keystrokes, options.runs, say)
        checked = None
        if options.is_checked:
            say("Answering all again by the plain scan …")
            checked = tuple(checking.mismatches(_ready(path), searchable(db), keystrokes))
        duels: list[Duel] = []
        if options.has_peers:
            data = peers.data_for(folder, source, at, options.peer_folder or place, say)
            say("Typing once more, in turn with the peers …")
            duels = peers.measured(_ready(path), data, folder, keystrokes, options.peer_seconds, say)
        return Report(
            command=command,
            machine=machine(),
            day=datetime.now(UTC).date().isoformat(),
            listings=listings,
            queries=options.queries,
            keystrokes=len(keystrokes),
            runs=options.runs,
            page=Asked.of(page),
            whole=Asked.of(whole),
            slowest=slowest(keystrokes, whole),
            warm=warm,
            cold=cold,
            index=path.stat().st_size,
            build=build,
            duels=tuple(duels),
            checked=checked,
        )


def moment_of(fair: Fair) -> datetime:
    """The time that sessions are typed at: noon of the fair's middle day, in its own zone."""
    day = fair.first_day + timedelta(days=(fair.last_day - fair.first_day).days // 2)
    return datetime.combine(day, _NOON, ZoneInfo(fair.time_zone))


def _index_of(folder: Path, place: Path, options: Options, say: Say) -> tuple[Building | None, Path]:
    """The catalogue's own index, built if it has none of what it holds now; or a new one elsewhere."""
    if not options.is_built_anew:
        return None, make(folder)
    say("Building the index …")
    path = place / "search.index"
    return build_anew(folder, path), path


def _opened(path: Path, session: Path, say: Say) -> tuple[Opened, Opened | None]:
    """Opened in turn from the page cache and without it."""
    say("Opening the index …")
    warm, cold = [], []
    can_drop = memory.drop_from_cache(path)
    for _ in range(_OPENINGS):
        if can_drop:
            cold.append(opened(path, session, is_cold=True))
        warm.append(opened(path, session))
    return _median(warm), _median(cold) if cold else None


def _median(openings: Sequence[Opened]) -> Opened:
    """The one that opened in the median time."""
    return sorted(openings, key=lambda one: one.opening)[len(openings) // 2]


def _typed(
    path: Path, keystrokes: Sequence[Keystroke], runs: int, say: Say
) -> tuple[list[list[Timing]], list[list[Timing]]]:
    """Several runs of pages alone and of everything, each on an index just opened, that knows no word yet."""
    page, whole = [], []
    for number in range(1, runs + 1):
        page.append(pages(_ready(path), keystrokes))
        whole.append(answers(_ready(path), keystrokes))
        say(f"Run {number} of {runs} done.")
    return page, whole


def _ready(path: Path) -> Index:
    """The index opened, its bytes checked as the program does in the background."""
    index = open_index(path)
    index.file.verify()
    return index
