"""Scratch files beside an index that is being built."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.search.index.building.scratch import scratch_beside


def test_nothing_is_left_of_a_failure(tmp_path: Path) -> None:
    """The folder is removed with all that is in it, whatever happens."""
    with pytest.raises(ZeroDivisionError), scratch_beside(tmp_path / "new" / "index") as folder:
        (folder / "words").write_bytes(b"terms")
        raise ZeroDivisionError
    assert list((tmp_path / "new").iterdir()) == []


def test_two_builds_keep_out_of_each_others_way(tmp_path: Path) -> None:
    """A folder that is in use stays, also if another process begins to build the same file."""
    with scratch_beside(tmp_path / "index") as first, scratch_beside(tmp_path / "index") as second:
        assert first != second
        assert first.exists()
        assert second.exists()


def test_what_a_killed_build_left_is_removed(tmp_path: Path) -> None:
    """A folder that nobody holds is removed; those of other files, and other things, are not."""
    for name in (".index.building-left", ".index2.building-other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lock").touch()
        (tmp_path / name / "words").touch()
    (tmp_path / "index").touch()
    with scratch_beside(tmp_path / "index") as folder:
        assert {file.name for file in tmp_path.iterdir()} == {"index", ".index2.building-other", folder.name}
