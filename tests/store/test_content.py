"""Whether a database is the same as before, told with and without reading it."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.store.content import Interrupted, digest_of, mark_of
from catalogue.store.schema import DATABASE


@pytest.fixture
def fair(small_fair: Path, tmp_path: Path) -> Path:
    """A copy of the small fair to be changed."""
    return Path(shutil.copytree(small_fair, tmp_path / "fair"))


def change(db: sqlite3.Connection) -> None:
    """Change something of the catalogue."""
    with db:
        db.execute("UPDATE listing SET position = position + 1")


def test_what_is_not_changed_is_the_same(fair: Path) -> None:
    """Looked at twice, mark and check sum are the same; the check sum is that of the file."""
    content = (fair / DATABASE).read_bytes()
    assert mark_of(fair) == mark_of(fair)
    assert digest_of(fair) == hashlib.sha256(content).hexdigest()


def test_a_change_shows_in_mark_and_check_sum(fair: Path) -> None:
    """After a transaction both are others."""
    mark, digest = mark_of(fair), digest_of(fair)
    with closing(sqlite3.connect(fair / DATABASE)) as db:
        change(db)
    assert mark_of(fair) != mark
    assert digest_of(fair) != digest


def test_a_change_in_the_log_shows(fair: Path) -> None:
    """What a writer has only written to its log is a change, and so is the next."""
    seen = {(mark_of(fair), digest_of(fair))}
    with closing(sqlite3.connect(fair / DATABASE)) as db:
        db.execute("PRAGMA journal_mode = wal")
        for _ in range(2):
            change(db)
            seen.add((mark_of(fair), digest_of(fair)))
    assert len({mark for mark, _ in seen}) == len({digest for _, digest in seen}) == 3


def test_reading_can_be_interrupted(fair: Path) -> None:
    """Whoever has no time for the check sum is heard."""
    with pytest.raises(Interrupted):
        digest_of(fair, lambda: True)


@pytest.mark.parametrize("look", [mark_of, digest_of])
def test_without_a_database(tmp_path: Path, look: Callable[[Path], object]) -> None:
    """Where there is none, that is told in words."""
    with pytest.raises(KnownError, match="is not a catalogue"):
        look(tmp_path)
