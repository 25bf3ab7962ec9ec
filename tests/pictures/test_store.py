"""Pictures in a catalogue's folder: by their hash, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from catalogue.errors import KnownError
from catalogue.pictures.atomic import write
from catalogue.pictures.places import path_of, paths_of, size_for
from catalogue.pictures.refusal import PictureRefused
from catalogue.pictures.store import StoredPicture, add
from catalogue.pictures.verify import verify
from catalogue.pictures.workshop import Workshop


def drawing(colour: str = "#C8321F") -> bytes:
    """A picture of one colour."""
    file = BytesIO()
    Image.new("RGB", (700, 300), colour).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def stored(tmp_path: Path, workshop: Workshop) -> StoredPicture:
    """A picture in the catalogue folder tmp_path."""
    return add(drawing(), tmp_path, workshop)


def test_it_is_named_by_its_hash(tmp_path: Path, stored: StoredPicture) -> None:
    """The master's name is the SHA-256 of its bytes; the four sizes stand beside it; nothing else does."""
    master = path_of(tmp_path, stored.hash)
    assert hashlib.sha256(master.read_bytes()).hexdigest() == stored.hash
    assert master.parent == tmp_path / "pictures" / stored.hash[:2]
    expected = {f"{stored.hash}{ending}.webp" for ending in ("", "-96", "-320", "-640", "-1280")}
    assert {path.name for path in master.parent.iterdir()} == expected
    assert (stored.width, stored.height) == (700, 300)


def test_adding_twice_changes_nothing(tmp_path: Path, workshop: Workshop, stored: StoredPicture) -> None:
    """The same picture has the same hash, and its files are not written again."""
    before = {path: path.stat().st_mtime_ns for path in paths_of(tmp_path, stored.hash)}
    assert add(drawing(), tmp_path, workshop) == stored
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_adding_mends_what_is_missing(tmp_path: Path, workshop: Workshop, stored: StoredPicture) -> None:
    """A picture whose size was lost is whole after it is added again."""
    path_of(tmp_path, stored.hash, 320).unlink()
    assert verify(tmp_path, stored.hash) is not None
    add(drawing(), tmp_path, workshop)
    assert verify(tmp_path, stored.hash) is None


def test_other_pictures_have_other_names(tmp_path: Path, workshop: Workshop, stored: StoredPicture) -> None:
    """Two pictures never share a file."""
    assert add(drawing("#0F766E"), tmp_path, workshop).hash != stored.hash


def test_verify_finds_every_damage(tmp_path: Path, stored: StoredPicture) -> None:
    """A missing file, a changed byte and a cut end are each found and named."""
    assert verify(tmp_path, stored.hash) is None
    for path in paths_of(tmp_path, stored.hash):
        whole = path.read_bytes()
        path.unlink()
        assert verify(tmp_path, stored.hash) == f"{stored.hash[:2]}/{path.name} is missing"
        path.write_bytes(whole[:-1])
        assert path.name in (verify(tmp_path, stored.hash) or "")
        path.write_bytes(b"")
        assert path.name in (verify(tmp_path, stored.hash) or "")
        path.write_bytes(whole)
    master = path_of(tmp_path, stored.hash)
    whole = master.read_bytes()
    master.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "not the picture that its name stands for" in (verify(tmp_path, stored.hash) or "")


def test_a_refused_picture_leaves_nothing(tmp_path: Path, workshop: Workshop) -> None:
    """Where a picture is refused the folder stays as it was, and the message names the file."""
    source = tmp_path / "plan.pdf"
    source.write_bytes(b"%PDF-1.7")
    folder = tmp_path / "fair"
    with pytest.raises(PictureRefused, match=r"plan\.pdf.*a PDF document"):
        add(source, folder, workshop)
    assert not folder.exists()


def test_what_is_no_file_is_refused(tmp_path: Path, workshop: Workshop) -> None:
    """A folder, a missing file and a pipe are refused at once."""
    for name in ("nothing.png", "folder.png", "pipe.png"):
        path = tmp_path / name
        if name.startswith("folder"):
            path.mkdir()
        if name.startswith("pipe"):
            if not hasattr(os, "mkfifo"):
                continue
            os.mkfifo(path)
        with pytest.raises(PictureRefused, match=name):
            add(path, tmp_path, workshop)


def test_a_huge_file_is_refused_unread(tmp_path: Path, workshop: Workshop) -> None:
    """A file of more than 64 MB is refused by its length."""
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(PictureRefused, match="65 MB, more than 64"):
        add(path, tmp_path, workshop)


def test_a_failed_write_leaves_no_half_picture(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk is full the message says so, no master is left, and adding again succeeds."""
    written: list[Path] = []

    def full(path: Path, data: bytes) -> None:
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        written.append(path)
        write(path, data)

    monkeypatch.setattr("catalogue.pictures.store.write", full)
    with pytest.raises(KnownError, match="No space left on device"):
        add(drawing(), tmp_path, workshop)
    masters = [p for p in tmp_path.rglob("*.webp") if "-" not in p.name]
    assert masters == [] and list(tmp_path.rglob("*.part")) == []
    monkeypatch.undo()
    assert verify(tmp_path, add(drawing(), tmp_path, workshop).hash) is None


@pytest.mark.parametrize("name", ["", "abc", "../../../etc/passwd", "G" * 64, "A" * 64, "0" * 64 + "\n"])
def test_only_hashes_lead_to_files(tmp_path: Path, name: str) -> None:
    """No other text leads anywhere, least of all out of the folder."""
    with pytest.raises(KnownError, match="names no picture"):
        path_of(tmp_path, name)


def test_naming_and_verifying_need_no_pillow() -> None:
    """A kiosk that only shows pictures doesn't load the library that makes them."""
    program = "import sys, catalogue.pictures.places, catalogue.pictures.verify; print('PIL' in sys.modules)"
    root = Path(__file__).parents[2]
    printed = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, check=True)
    assert printed.stdout.strip() == b"False"


def test_sizes_are_looked_up_by_what_is_shown() -> None:
    """The size for so many pixels is the smallest that has them, or the largest there is."""
    assert [size_for(pixels) for pixels in (1, 96, 97, 640, 641, 5000)] == [96, 96, 320, 640, 1280, 1280]
    with pytest.raises(ValueError, match="100"):
        path_of(Path(), "0" * 64, 100)
