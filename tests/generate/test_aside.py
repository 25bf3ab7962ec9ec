"""Whole or nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.generate.aside import aside
from catalogue.generate.plan import Plan
from catalogue.generate.write import generate
from catalogue.store.lock import WriterLock
from catalogue.store.schema import DATABASE


def stop(written: int) -> None:
    """Somebody presses Ctrl+C while it is written."""
    raise KeyboardInterrupt


def test_an_interruption_leaves_nothing(tmp_path: Path) -> None:
    """Stopped in the middle, not even the folder remains, unless it was there before, then empty again."""
    with pytest.raises(KeyboardInterrupt):
        generate(tmp_path / "fair", Plan(300), stop)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(KeyboardInterrupt):
        generate(tmp_path, Plan(300), stop)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_removed(tmp_path: Path) -> None:
    """A half catalogue that nobody works on any more is gone when the next one is made."""
    left = tmp_path / ".generating-dead"
    left.mkdir()
    (left / DATABASE).write_bytes(b"half")
    generate(tmp_path, Plan(1))
    assert [file.name for file in tmp_path.iterdir()] == [DATABASE]


def test_a_catalogue_is_never_replaced(generated: Path) -> None:
    """Where there is a catalogue already, it stays as it is and the person is told."""
    before = (generated / DATABASE).read_bytes()
    with pytest.raises(KnownError, match=r"a catalogue in .* already"):
        generate(generated, Plan(1))
    assert (generated / DATABASE).read_bytes() == before


def test_two_at_once(tmp_path: Path) -> None:
    """While somebody makes a catalogue in a folder, another one is refused and told by whom."""
    lock = WriterLock(tmp_path)
    try:
        with pytest.raises(KnownError, match=r"being changed by .*process \d+"):
            generate(tmp_path, Plan(1))
    finally:
        lock.release()


def test_other_files_stay(tmp_path: Path) -> None:
    """A folder's other files are left alone, when it works and when it doesn't."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        generate(tmp_path, Plan(300), stop)
    generate(tmp_path, Plan(1))
    assert sorted(file.name for file in tmp_path.iterdir()) == [DATABASE, "notes.txt"]


def test_our_own_errors_stay_errors(tmp_path: Path) -> None:
    """A mistake of the program's while it makes a catalogue is not called the disk's."""
    with pytest.raises(ValueError, match="ours"), aside(tmp_path / "fair"):
        raise ValueError("ours")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_no_room(tmp_path: Path) -> None:
    """Where the system refuses to let the file grow, the person is told and nothing is left."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(KnownError):
            generate(tmp_path / "fair", Plan(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []
