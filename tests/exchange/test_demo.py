"""The bundled fair, built once and found again."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.exchange.demo import build_anew, demo_folder, fingerprint
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from tests.exchange.small import no_progress, with_row

ROOT = Path(__file__).resolve().parents[2]
HEAVY = """
import sys
from pathlib import Path
from catalogue.exchange.demo import demo_folder
demo_folder(Path(sys.argv[1]), Path(sys.argv[2]), print)
print(sorted({"sqlite_utils", "csv"} & set(sys.modules)))
"""


def not_again(done: int, total: int) -> None:
    """For a build that must not happen."""
    raise AssertionError("it was built again")


def test_built_once(small: Path, tmp_path: Path) -> None:
    """The second start finds what the first one built."""
    built = demo_folder(small, tmp_path / "cache", no_progress)
    assert (built / "catalogue.db").is_file()
    assert demo_folder(small, tmp_path / "cache", not_again) == built


def empty(file: Path) -> None:
    """Leave nothing in the file."""
    file.write_bytes(b"")


def foreign(file: Path) -> None:
    """Put another program's database there."""
    file.unlink()
    db = sqlite3.connect(file)
    db.execute("CREATE TABLE notes (words TEXT)")
    db.close()


def cut_at(share: float) -> Callable[[Path], None]:
    """Leave only the first part of the file."""

    def cut(file: Path) -> None:
        os.truncate(file, int(file.stat().st_size * share))

    return cut


def a_file_for_the_folder(file: Path) -> None:
    """Put a file where the folder was."""
    shutil.rmtree(file.parent)
    file.parent.write_text("no folder")


@pytest.mark.parametrize(
    "spoil",
    [
        Path.unlink,
        empty,
        foreign,
        cut_at(0.001),
        cut_at(0.1),
        cut_at(0.5),
        cut_at(0.99),
        a_file_for_the_folder,
    ],
    ids=["deleted", "empty", "foreign", "0.1 %", "10 %", "50 %", "99 %", "no folder"],
)
def test_what_was_spoiled_is_built_again(small: Path, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    """A built fair that is lost, cut or overwritten is found out at the next start, and whole after it."""
    cache = tmp_path / "cache"
    built = demo_folder(small, cache, no_progress)
    whole = dump(built)
    spoil(built / "catalogue.db")
    assert demo_folder(small, cache, no_progress) == built
    assert dump(built) == whole
    assert demo_folder(small, cache, not_again) == built
    assert list(cache.iterdir()) == [built]


def test_built_anew(small: Path, tmp_path: Path) -> None:
    """On demand it is built anew in place of one that opens; who reads the old one goes on reading it."""
    cache = tmp_path / "cache"
    built = demo_folder(small, cache, no_progress)
    with closing(open_reader(built)) as before:
        assert build_anew(small, cache, no_progress) == built
        assert read_fair(before).id == "fair-1"
    assert list(cache.iterdir()) == [built]


def test_what_cannot_be_built_anew_stays(small: Path, tmp_path: Path) -> None:
    """Where building anew fails, what was there is still there, and nothing else."""
    cache = tmp_path / "cache"
    built = demo_folder(small, cache, no_progress)

    def no_room(done: int, steps: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(KnownError, match="full"):
        build_anew(small, cache, no_room)
    assert demo_folder(small, cache, not_again) == built
    assert list(cache.iterdir()) == [built]


def test_a_place_where_nothing_can_be_made(small: Path, tmp_path: Path) -> None:
    """Where the place for the built fair can't be made, a sentence names it, why, and the way out."""
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "nowhere").symlink_to(tmp_path / "missing" / "folder")
    for cache in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / "nowhere"):
        with pytest.raises(
            KnownError, match=r"can't be made: a file is in its place\. .*XDG_CACHE_HOME"
        ) as told:
            demo_folder(small, cache, not_again)
        assert str(cache) in told.value.what
        assert "Errno" not in str(told.value)


def test_no_home(small: Path) -> None:
    """Where the system knows no home folder, nothing is built wherever the person happens to be."""
    with pytest.raises(KnownError, match=r"no home folder .*XDG_CACHE_HOME"):
        demo_folder(small, Path("~/.cache"), not_again)


def dump(folder: Path) -> list[str]:
    """All that a catalogue holds but when it was made."""
    with closing(open_reader(folder)) as db:
        return [line for line in db.iterdump() if not line.startswith('INSERT INTO "_sqlite_migrations"')]


def test_another_fair_is_another_folder(small: Path, tmp_path: Path) -> None:
    """A changed file gives another folder, so that nobody sees an old fair."""
    before = demo_folder(small, tmp_path / "cache", no_progress)
    with_row(small, "countries.csv", "LA,Asia,,,,,")
    after = demo_folder(small, tmp_path / "cache", no_progress)
    assert after != before
    assert before.is_dir()


def test_the_same_files_have_the_same_fingerprint(small: Path, tmp_path: Path) -> None:
    """The fingerprint depends on what files say and how they are called, not on where they are."""
    first = fingerprint(small)
    moved = small.rename(tmp_path / "elsewhere")
    assert fingerprint(moved) == first
    (moved / "themes.csv").rename(moved / "topics.csv")
    assert fingerprint(moved) != first


def test_a_second_start_loads_nothing_heavy(small: Path, tmp_path: Path) -> None:
    """A start that finds the built fair imports neither what reads CSV nor what writes databases."""
    demo_folder(small, tmp_path / "cache", no_progress)
    started = subprocess.run(
        [sys.executable, "-c", HEAVY, str(small), str(tmp_path / "cache")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert started.stdout.strip() == "[]"


def test_two_first_starts_at_once(small: Path, tmp_path: Path) -> None:
    """Two programs that start at once both end with the whole fair."""
    cache = tmp_path / "cache"
    others: list[Path] = []

    def start_too(done: int, total: int) -> None:
        if done == 1:
            others.append(demo_folder(small, cache, no_progress))

    assert demo_folder(small, cache, start_too) == others[0]


def test_what_is_wrong_is_not_hidden(small: Path, tmp_path: Path) -> None:
    """A fair whose files are wrong is no fair, and says why."""
    with_row(small, "countries.csv", "CN,Asia,,,,,")
    with pytest.raises(KnownError, match="“CN” is already in"):
        demo_folder(small, tmp_path / "cache", no_progress)
