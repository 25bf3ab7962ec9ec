"""Reading a catalogue whole before it is shown."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.services.soundness import sound
from catalogue.store.schema import DATABASE


def test_a_whole_catalogue(demo_folder: Path) -> None:
    """The folder of a catalogue that can be read whole comes back."""
    assert sound(demo_folder) == demo_folder


@pytest.mark.parametrize("table", ["fair", "listing", "text", "claim", "product", "session", "source"])
def test_one_spoiled_table_is_enough(demo_folder: Path, tmp_path: Path, table: str) -> None:
    """Whichever table is overwritten, the catalogue isn't shown."""
    folder = shutil.copytree(demo_folder, tmp_path / "fair")
    db = sqlite3.connect(folder / DATABASE)
    [page] = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    [size] = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with (folder / DATABASE).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with pytest.raises(KnownError, match="is damaged"):
        sound(folder)
