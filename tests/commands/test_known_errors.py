"""What the world does wrong, and slips of the keyboard."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue import __main__ as program
from catalogue.errors import BugError
from catalogue.store.draft import create
from catalogue.store.schema import DATABASE
from tests.commands.running import catalogue


def broken_database(folder: Path) -> None:
    """Overwrite the first page's schema."""
    path = folder / DATABASE
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xff" * 2000 + data[2100:])


def newer_version(folder: Path) -> None:
    """Mark the catalogue as one of a version to come."""
    db = sqlite3.connect(folder / DATABASE)
    db.execute("PRAGMA user_version = 999")
    db.close()


def empty_database(folder: Path) -> None:
    """Leave nothing of it."""
    (folder / DATABASE).write_bytes(b"")


def cut_database(folder: Path) -> None:
    """Lose its end."""
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size - 4096)


def foreign_database(folder: Path) -> None:
    """Put another program's there."""
    empty_database(folder)
    db = sqlite3.connect(folder / DATABASE)
    db.execute("CREATE TABLE notes (words TEXT)")
    db.close()


def no_fair(folder: Path) -> None:
    """Leave a catalogue that nobody has put a fair into."""
    shutil.rmtree(folder)
    create(folder).close()


def damaged_inside(folder: Path) -> None:
    """Overwrite a page that only the search and the details read."""
    db = sqlite3.connect(folder / DATABASE)
    [page] = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'claim'").fetchone()
    [size] = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with (folder / DATABASE).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (empty_database, "is not a catalogue"),
        (foreign_database, "is not a catalogue"),
        (cut_database, "is damaged"),
        (no_fair, "holds no fair yet"),
        (damaged_inside, "is damaged"),
    ],
)
def test_a_kiosk_opens_no_window_on_it(fair: Path, spoil: Callable[[Path], None], words: str) -> None:
    """A kiosk shows a catalogue that can be read whole, or says in a sentence why it doesn't, with code 2."""
    spoil(fair)
    done = catalogue("kiosk", fair, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert words in done.stderr.splitlines()[0]
    assert str(fair) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("check",), ("search", "jelly"), ("kiosk",)])
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda folder: shutil.rmtree(folder), "There is no folder"),
        (lambda folder: (folder / DATABASE).unlink(), "is not a catalogue"),
        (newer_version, "newer version"),
        (broken_database, "is damaged"),
    ],
    ids=["unknown folder", "not a catalogue", "newer version", "damaged"],
)
def test_known_errors(fair: Path, command: tuple[str, ...], spoil, words: str) -> None:  # type: ignore[no-untyped-def]
    """What the world did wrong is told in a clear sentence, with exit code 2, no traceback and no change."""
    spoil(fair)
    before = {path: path.read_bytes() for path in fair.rglob("*") if path.is_file()}
    name, *rest = command
    done = catalogue(name, fair, *rest, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    first, *_ = done.stderr.splitlines()
    assert words in first
    assert str(fair) in first
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert {path: path.read_bytes() for path in fair.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device", "picture.png"),
        PermissionError(errno.EACCES, "Permission denied", "picture.png"),
        OSError(errno.EROFS, "Read-only file system", "picture.png"),
    ],
)
def test_the_disk_says_no(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: OSError
) -> None:
    """A full disk and missing rights are known errors in any command, and name the file."""
    monkeypatch.setattr(program, "cli", raising(error))
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert ended.value.code == 2
    assert "picture.png" in capsys.readouterr().err


@pytest.mark.parametrize(
    "error", [FileNotFoundError(errno.ENOENT, "No such file", "theme.json"), BugError("a promise was broken")]
)
def test_our_own_mistakes_are_not_dressed_up(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """What is our fault keeps its traceback."""
    monkeypatch.setattr(program, "cli", raising(error))
    with pytest.raises(type(error)):
        program.main()


def raising(error: Exception) -> Callable[..., None]:
    """A command that does nothing but fail."""

    def fail(**_: object) -> None:
        raise error

    return fail


def test_the_bundled_fair_where_nothing_may_be_written(tmp_path: Path) -> None:
    """Where the bundled fair can't be built, a sentence names the place."""
    blocked = tmp_path / "cache"
    blocked.write_text("a file where a folder should be")
    done = catalogue(
        "check", "demo", XDG_CACHE_HOME=str(blocked), LOCALAPPDATA=str(blocked), HOME=str(blocked)
    )
    assert done.returncode == 2
    assert str(blocked) in done.stderr
    assert "can't be made" in done.stderr
    assert "Errno" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_name_that_no_system_takes() -> None:
    """A folder's name that is too long is told without the system's numbers."""
    done = catalogue("kiosk", "x" * 300, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "file name too long" in done.stderr
    assert "Errno" not in done.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("demo", "--at", "noon"), "write it like 2022-09-01T15:02+08:00"),
        (("demo", "--at", "2022-09-01T15:02"), "has no time zone"),
        (("demo", "--size", "large"), "write it like 1920x1080"),
        (("demo", "--size", "0x10"), "write it like 1920x1080"),
        (("demo", "--language", "xx"), "xx"),
        (("search", ".", "x", "--filter", "colour=red"), "there is no facet “colour”"),
        (("search", ".", "x", "--filter", "country"), "is not FACET=VALUE"),
        (("open",), "No such command"),
    ],
)
def test_a_slip_of_the_keyboard(words: tuple[str, ...], told: str) -> None:
    """An option that makes no sense is named, with how to write it, and exit code 2."""
    done = catalogue(*words)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
