"""The bundled fair, built once and found again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.exchange.demo import demo_folder, fingerprint
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
