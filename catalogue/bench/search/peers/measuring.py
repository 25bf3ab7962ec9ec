"""All peers that can be measured here: their data, and their times beside ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

from catalogue.bench.search.peers import data
from catalogue.bench.search.peers.datasette import Datasette
from catalogue.bench.search.peers.duel import Duel
from catalogue.bench.search.peers.group_by import GroupBy
from catalogue.bench.search.peers.like import Like
from catalogue.bench.search.peers.peer import Peer
from catalogue.bench.search.peers.tantivy import Tantivy
from catalogue.bench.search.peers.turns import in_turn
from catalogue.bench.search.sessions import Keystroke
from catalogue.errors import KnownError
from catalogue.search.index.engine import Index
from catalogue.search.index.source import Source
from catalogue.services.provenance import origin_of

Say = Callable[[str], None]

_LIBRARIES = ("datasette", "tantivy")


def require() -> None:
    """Raises KnownError where a peer isn't installed."""
    missing = [library for library in _LIBRARIES if find_spec(library) is None]
    if missing:
        raise KnownError(
            f"To measure beside other engines, {' and '.join(missing)} must be installed.",
            safe="Nothing was measured.",
            todo="Install them with the program: pip install 'fair-catalogue[bench]', or without --peers.",
        )


def data_for(folder: Path, source: Source, at: datetime, place: Path, say: Say) -> Path:
    """The peers' data of the catalogue in `folder`, built into `place` unless they are there."""
    return data.built(source, origin_of(folder).digest[:16], at, place, say)


def measured(
    index: Index, made: Path, folder: Path, keystrokes: Sequence[Keystroke], seconds: float, say: Say
) -> list[Duel]:
    """Each peer beside ours, key by key, each for about `seconds`."""
    peers: list[Peer] = []
    try:
        peers += (Tantivy(made), GroupBy(made), Datasette(made), Like(folder))
        return in_turn(index, peers, keystrokes, seconds, say)
    finally:
        for peer in peers:
            peer.close()
