"""The engines that ours is measured beside, on the same small fair."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.bench.search.peers import data, measuring
from catalogue.bench.search.peers.duel import Tally
from catalogue.bench.search.peers.group_by import GroupBy
from catalogue.bench.search.peers.like import Like
from catalogue.bench.search.peers.peer import Peer
from catalogue.bench.search.peers.tables import Tables
from catalogue.bench.search.sessions import Keystroke
from catalogue.errors import KnownError
from catalogue.search.plain.scan import Scan
from catalogue.services.documents import Searchable, searchable


@pytest.fixture
def made(db: sqlite3.Connection, at: datetime, tmp_path: Path) -> Path:
    """The peers' data, where tantivy is installed; else those of SQLite alone."""
    return data.built(Searchable(db), "fair", at, tmp_path / "peers")


def datasette(made: Path) -> Peer:
    """Datasette, where it is installed; else the test is skipped."""
    pytest.importorskip("datasette")
    from catalogue.bench.search.peers.datasette import Datasette

    return Datasette(made)


def tantivy(made: Path) -> Peer:
    """tantivy, where it is installed; else the test is skipped."""
    pytest.importorskip("tantivy")
    from catalogue.bench.search.peers.tantivy import Tantivy

    return Tantivy(made)


@pytest.mark.parametrize("open_peer", [GroupBy, tantivy, datasette])
def test_a_peer_finds_as_many_as_we_do(
    open_peer: Callable[[Path], Peer], made: Path, db: sqlite3.Connection, keystrokes: list[Keystroke]
) -> None:
    """Totals and counts agree at every keystroke looked at, also with filters and among all kinds."""
    peer, plain, tally = open_peer(made), Scan(searchable(db)), Tally()
    chosen = keystrokes[::9]
    assert {len(keystroke.query.kinds) for keystroke in chosen} == {1, 3}
    assert {bool(keystroke.query.filters) for keystroke in chosen} == {True, False}
    for keystroke in chosen:
        tally.compare(keystroke, plain.answer(keystroke.query), peer.answer(keystroke.query))
    peer.close()
    assert tally.examples == []
    assert tally.agreeing == len(chosen)
    assert tally.miscounted == 0


def test_a_first_page_begins_with_names(
    made: Path, db: sqlite3.Connection, keystrokes: list[Keystroke]
) -> None:
    """FTS5 puts the listings that have all words in a name first, in the published order, as we do."""
    peer, plain = GroupBy(made), Scan(searchable(db))
    for keystroke in keystrokes[::23]:
        if len(keystroke.query.kinds) == 1 and keystroke.query.sort == "relevance":
            answer = plain.answer(keystroke.query)
            if not answer.searched:
                ours = tuple(key.id for key in answer.keys)
                assert peer.answer(keystroke.query).page == ours
    peer.close()


def test_like_finds_what_stands_in_a_text(made_up: Path, keystrokes: list[Keystroke]) -> None:
    """LIKE finds something for most of what is typed, though by other rules."""
    peer = Like(made_up)
    found = [peer.answer(keystroke.query).total > 0 for keystroke in keystrokes[::9]]
    peer.close()
    assert sum(found) > len(found) / 2


def test_data_are_built_once(
    made: Path, db: sqlite3.Connection, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Data that are there for this catalogue and time are used again, and say how long they took."""
    said: list[str] = []
    monkeypatch.setattr(Tables, "add", lambda *_: pytest.fail("they are built again"))
    assert data.built(Searchable(db), "fair", at, made.parent, said.append) == made
    assert "built before" in said[0]


def test_what_an_interrupted_building_left_is_removed(
    db: sqlite3.Connection, at: datetime, tmp_path: Path
) -> None:
    """Unfinished data are neither used nor kept."""
    left = tmp_path / "fair.unfinished"
    left.mkdir()
    (left / "junk").touch()
    made = data.built(Searchable(db), "fair", at, tmp_path)
    assert not left.exists()
    assert not (made / "junk").exists()


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the person is told which packages are missing and how they are had."""
    monkeypatch.setattr(measuring, "find_spec", lambda name: None)
    with pytest.raises(KnownError, match=r"datasette and tantivy.*fair-catalogue\[bench\]"):
        measuring.require()
