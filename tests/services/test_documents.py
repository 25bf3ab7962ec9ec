"""What the search sees."""

from __future__ import annotations

import pickle
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from catalogue.model.listing import Key, Kind
from catalogue.services import documents
from catalogue.services.documents import Searchable, open_searchable, searchable
from catalogue.store.documents import Documents


def test_countries_are_found_in_every_language(db: sqlite3.Connection) -> None:
    """A listing can be found by the name of its country in each language of the program."""
    [jelly] = [one for one in searchable(db) if one.key.id == "jelly"]
    assert {"Thailand", "泰国", "Таиланд", "ไทย", "تايلاند"} <= set(jelly.bodies)


def test_a_session_has_all_its_countries(db: sqlite3.Connection) -> None:
    """The names of a session's countries are among its words."""
    [lao] = [one for one in searchable(db) if one.key.id == "lao-afternoon"]
    assert "Laos" in lao.bodies


def test_no_document_is_lost(db: sqlite3.Connection) -> None:
    """All published and withdrawn listings are there, once each."""
    ids = [one.key.id for one in searchable(db)]
    assert sorted(ids) == sorted(
        ["shop", "cloud", "jelly", "pillow", "rice", "jelly-hour", "lao-afternoon", "all-days"]
    )


@pytest.mark.parametrize("kind", Kind)
def test_in_part_or_whole(db: sqlite3.Connection, kind: Kind) -> None:
    """What is asked for by number or by key is what comes when all is read."""
    known = Searchable(db)
    whole = {one.key: one for one in searchable(db) if one.key.kind == kind}
    census = known.census(kind)
    assert census == Documents(db).census(kind)
    found = list(known.of(kind, census.rows))
    assert found == [whole[one.key] for one in found]
    assert known.by_key([*whole, Key(kind.value, "nothing")]) == list(whole.values())


def test_no_room_for_names(db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """However few combinations of countries are kept, no name is lost."""
    whole = list(searchable(db))
    monkeypatch.setattr(documents, "_NAMED_KEPT", 1)
    assert list(searchable(db)) == whole


def test_another_process_can_open_them(small_fair: Path, db: sqlite3.Connection) -> None:
    """What opens the documents can be sent to a worker, and opens the same there."""
    opens = pickle.loads(pickle.dumps(partial(open_searchable, small_fair)))
    with opens() as known:
        keys = [one.key for one in searchable(db)]
        assert known.by_key(keys) == list(searchable(db))
