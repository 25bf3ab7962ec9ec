"""What visitors type, letter by letter in five languages, on a generated catalogue through the real store.

The same on ten thousand listings: catalogue generate FOLDER --listings 10000, then
catalogue bench search FOLDER --check.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from catalogue.bench.search.checking import mismatches
from catalogue.bench.search.sessions import LANGUAGES, Way, typed_sessions
from catalogue.generate.plan import Plan
from catalogue.generate.write import generate
from catalogue.search.index.build import build
from catalogue.search.index.engine import open_index
from catalogue.services.documents import Searchable, open_searchable, searchable
from catalogue.store.opening import open_reader

AT = datetime(2022, 9, 2, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated catalogue."""
    folder = tmp_path_factory.mktemp("typed") / "fair"
    generate(folder, Plan(1_500, seed=3))
    return folder


def test_every_keystroke_is_answered_as_by_the_plain_search(folder: Path) -> None:
    """After each letter of two hundred queries with up to three filters, keys, order, total, all counts, what
    was searched and the ways out are those of the plain search."""
    path = folder / "typed.index"
    build(partial(open_searchable, folder), path, made_from="", made_with="", workers=1)
    with closing(open_reader(folder)) as db:
        keystrokes = typed_sessions(Searchable(db), AT)
        assert {keystroke.way for keystroke in keystrokes} == set(Way)
        assert len({keystroke.query.language for keystroke in keystrokes}) == len(LANGUAGES)
        assert len(keystrokes) > 1_000
        assert mismatches(open_index(path), searchable(db), keystrokes) == []
