"""A catalogue built from a folder of CSV: all of it, or nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.exchange.csv_fair import build
from catalogue.store.damage import disk_full
from catalogue.store.draft import create
from catalogue.store.exhibitors import exhibitor
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from catalogue.store.sayings import in_words, sayings
from catalogue.store.texts import field_texts
from tests.exchange.small import no_progress, with_row
from tests.exchange.wrong_rows import wrong_rows

ROOT = Path(__file__).resolve().parents[2]


def beside(target: Path) -> list[str]:
    """The names of everything in the folder where the target belongs, but for the source."""
    return sorted(path.name for path in target.parent.iterdir() if path.name != "small")


def test_the_whole_fair_is_there(small: Path, tmp_path: Path) -> None:
    """What was read is in the built catalogue, texts that the model has no place for included."""
    build(small, tmp_path / "built", no_progress)
    with closing(open_reader(tmp_path / "built")) as db:
        assert read_fair(db).name.read("zh").value == "服贸会"
        assert field_texts(db, "fair")["fair-1", "mark"].read("en").value == "服"
        assert in_words("took part", sayings(db, "exhibitor", "shop"), "zh") == "参展"
        shop = exhibitor(db, "shop")
        assert shop is not None
        assert shop.booth_ids == ("booth-1",)
    assert beside(tmp_path / "built") == ["built"]


def test_progress_ends_where_it_said(small: Path, tmp_path: Path) -> None:
    """Progress goes up step by step to the number that was promised from the start."""
    steps: list[tuple[int, int]] = []
    build(small, tmp_path / "built", lambda done, total: steps.append((done, total)))
    total = len(steps)
    assert total > 5
    assert steps == [(done, total) for done in range(1, total + 1)]


def test_what_is_there_stays(small: Path, tmp_path: Path) -> None:
    """Nothing is built over something that is there already."""
    target = tmp_path / "built"
    target.mkdir()
    (target / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(KnownError, match="There is something at"):
        build(small, target, no_progress)
    assert (target / "mine.txt").read_text(encoding="utf-8") == "keep"
    assert beside(target) == ["built"]


@pytest.mark.parametrize(("file", "row", "instead_of", "said"), wrong_rows())
def test_a_wrong_row_stops_the_build(
    small: Path, tmp_path: Path, file: str, row: str, instead_of: int | None, said: str
) -> None:
    """A row that says what cannot be is told by file, line and column, and leaves no folder behind."""
    with_row(small, file, row, instead_of)
    with pytest.raises(KnownError) as caught:
        build(small, tmp_path / "built", no_progress)
    assert f"“{file}”" in caught.value.what
    assert said in caught.value.what
    assert caught.value.todo
    assert beside(tmp_path / "built") == []


def test_a_missing_file_stops_the_build(small: Path, tmp_path: Path) -> None:
    """A folder in which a file is missing is no fair; the file is named."""
    (small / "texts" / "places.csv").unlink()
    with pytest.raises(KnownError, match=r"There is no file “texts/places\.csv”"):
        build(small, tmp_path / "built", no_progress)
    assert beside(tmp_path / "built") == []


def test_a_column_that_is_no_language(small: Path, tmp_path: Path) -> None:
    """A column of texts whose name is no language tag is named."""
    (small / "texts" / "themes.csv").write_text("id,field,written_in,en,Chinese\n", encoding="utf-8")
    with pytest.raises(KnownError, match="the column “Chinese” is not a language tag"):
        build(small, tmp_path / "built", no_progress)


def test_no_folder_is_no_fair(tmp_path: Path) -> None:
    """A source that isn't there is named."""
    with pytest.raises(KnownError, match="there is no such folder"):
        build(tmp_path / "nowhere", tmp_path / "built", no_progress)


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_how_a_spreadsheet_writes_makes_no_difference(
    small: Path, tmp_path: Path, change: Callable[[str], str]
) -> None:
    """A byte order mark and Windows line endings change nothing in what is built."""
    build(small, tmp_path / "plain", no_progress)
    for path in small.rglob("*.csv"):
        path.write_bytes(change(path.read_text(encoding="utf-8")).encode())
    build(small, tmp_path / "other", no_progress)
    dumps = []
    for name in ("plain", "other"):
        with closing(open_reader(tmp_path / name)) as db:
            dumps.append([line for line in db.iterdump() if "_sqlite_migrations" not in line])
    assert dumps[0] == dumps[1]


def test_a_full_disk_leaves_nothing(small: Path, tmp_path: Path) -> None:
    """An error in the middle of writing removes what was begun."""

    def fill_up(done: int, total: int) -> None:
        if done == total // 2:
            raise disk_full(tmp_path)

    with pytest.raises(KnownError, match="is full"):
        build(small, tmp_path / "built", fill_up)
    assert beside(tmp_path / "built") == []


KILLED = """
import os, signal, sys
from pathlib import Path
from catalogue.exchange.csv_fair import build
def die(done, total):
    if done == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
build(Path(sys.argv[1]), Path(sys.argv[2]), die)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("step", [1, 7, 13])
def test_killed_in_the_middle(small: Path, tmp_path: Path, step: int) -> None:
    """A killed build leaves nothing under the target's name, and the next build tidies up."""
    target = tmp_path / "built"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(small), str(target), str(step)], cwd=ROOT, timeout=60, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert len(beside(target)) == 1
    assert not target.exists()
    build(small, target, no_progress)
    assert beside(target) == ["built"]


def test_a_build_that_runs_is_left_alone(small: Path, tmp_path: Path) -> None:
    """Tidying up never takes the folder of a build that is still running."""
    running = create(tmp_path / ".built-other.unfinished")
    try:
        build(small, tmp_path / "built", no_progress)
        assert (running.folder / "catalogue.db").exists()
    finally:
        running.close()


def test_whoever_is_faster_wins(small: Path, tmp_path: Path) -> None:
    """When two build the same target, the first stays whole and the second leaves nothing behind."""
    target = tmp_path / "built"
    again: list[int] = []

    def build_too(done: int, total: int) -> None:
        if not again:
            again.append(done)
            build(small, target, no_progress)

    with pytest.raises(KnownError, match="There is something at"):
        build(small, target, build_too)
    assert beside(target) == ["built"]
    with closing(open_reader(target)) as db:
        assert read_fair(db).id == "fair-1"
