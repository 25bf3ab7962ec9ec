"""Where a catalogue may be, and what opens it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.store.draft import create, open_draft
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from tests.store import sample

# Windows allows no question mark in a name.
NAMES = ["my fair", "50% off", "a#b&mode=rw", "展会", "ярмарка", "'; DROP"]
NAMES += [] if sys.platform == "win32" else ["why?mode=rw"]


@pytest.mark.parametrize("name", NAMES)
def test_folders_of_any_name(small_fair: Path, tmp_path: Path, name: str) -> None:
    """Signs that mean something in an address mean nothing in a folder's name."""
    folder = Path(shutil.copytree(small_fair, tmp_path / name))
    db = open_reader(folder)
    assert read_fair(db) == sample.FAIR
    db.close()


def test_a_relative_folder(small_fair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder may be named from where the person is."""
    monkeypatch.chdir(small_fair.parent)
    db = open_reader(Path("fair"))
    assert read_fair(db) == sample.FAIR
    db.close()


def test_a_reader_writes_nothing(small_fair: Path) -> None:
    """Reading leaves no file behind and can't change the database."""
    before = {path: path.stat().st_mtime_ns for path in small_fair.iterdir()}
    db = open_reader(small_fair)
    read_fair(db)
    with pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM claim")
    assert {path: path.stat().st_mtime_ns for path in small_fair.iterdir()} == before
    db.close()


def test_an_empty_catalogue(tmp_path: Path) -> None:
    """A catalogue that holds no fair yet says so."""
    create(tmp_path / "new").close()
    db = open_reader(tmp_path / "new")
    with pytest.raises(KnownError, match="holds no fair yet"):
        read_fair(db)
    db.close()


@pytest.mark.parametrize("opens", [open_reader, open_draft, create])
def test_an_old_sqlite(
    small_fair: Path, monkeypatch: pytest.MonkeyPatch, opens: Callable[[Path], object]
) -> None:
    """A Python whose SQLite knows no STRICT tables is told so, instead of calling the catalogue damaged."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(KnownError, match="too old"):
        opens(small_fair)


def test_reading_needs_no_tools(small_fair: Path) -> None:
    """Who only reads doesn't wait for sqlite-utils to be imported."""
    program = (
        "import sys; from pathlib import Path; from catalogue.store.opening import open_reader;"
        "from catalogue.store.documents import documents; from catalogue.store.cards import cards;"
        "found = list(documents(open_reader(Path(sys.argv[1]))));"
        "sys.exit('sqlite_utils' in sys.modules or not found)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program, str(small_fair)], cwd=root, check=False, timeout=60)
    assert done.returncode == 0
