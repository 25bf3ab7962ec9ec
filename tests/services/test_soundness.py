"""Reading a catalogue whole before it is shown."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.services import soundness
from catalogue.services.soundness import sound
from catalogue.store.schema import DATABASE


def test_a_whole_catalogue(demo_folder: Path) -> None:
    """The folder of a catalogue that can be read whole comes back."""
    assert sound(demo_folder) == demo_folder


@pytest.mark.parametrize("table", ["fair", "listing", "text", "claim", "product", "session", "source"])
def test_one_spoiled_table_is_enough(demo_folder: Path, tmp_path: Path, table: str) -> None:
    """Whichever table is overwritten, the catalogue isn't shown."""
    with pytest.raises(KnownError, match="is damaged"):
        sound(spoiled(demo_folder, tmp_path / "fair", table))


def test_a_large_catalogue_is_not_read_whole(
    demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large one only what the first screens show: nobody waits for the rest, which its index reads."""
    monkeypatch.setattr(soundness, "READ_WHOLE", 10)
    claims = spoiled(demo_folder, tmp_path / "claims", "claim")
    assert sound(claims) == claims
    with pytest.raises(KnownError, match="is damaged"):
        sound(spoiled(demo_folder, tmp_path / "sessions", "session"))


def spoiled(demo_folder: Path, folder: Path, table: str) -> Path:
    """A copy of the demo in `folder` whose `table` is overwritten."""
    shutil.copytree(demo_folder, folder)
    db = sqlite3.connect(folder / DATABASE)
    [page] = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    [size] = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with (folder / DATABASE).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return folder
