"""No permission and no room: a sentence, and nothing changed."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.source import Reliability, Source
from catalogue.store import damage
from catalogue.store.draft import create, open_draft
from catalogue.store.opening import open_reader
from catalogue.store.schema import DATABASE
from catalogue.store.sources import sources
from catalogue.store.writing.sources import add_sources
from tests.store import sample

NOBODY = 65534


def many_sources() -> list[Source]:
    """Some megabytes of sources."""
    return [
        Source(f"many-{number}", "A title " * 100, "A publisher", "", "en", "", Reliability.REFERENCE, "")
        for number in range(3000)
    ]


def test_a_full_disk_changes_nothing(small_fair: Path, tmp_path: Path) -> None:
    """Where SQLite finds no room, the change is undone as a whole and the person is told about the disk."""
    folder = Path(shutil.copytree(small_fair, tmp_path / "fair"))
    with open_draft(folder) as draft:
        pages = draft.execute("PRAGMA page_count").fetchone()[0]
        draft.execute(f"PRAGMA max_page_count = {pages + 5:d}")
        with pytest.raises(KnownError, match=r"disk that holds .* is full"):
            add_sources(draft, many_sources())
    db = open_reader(folder)
    assert list(sources(db)) == [source.id for source in sample.SOURCES]
    db.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_no_room_for_a_new_catalogue(tmp_path: Path) -> None:
    """Where the system refuses to let the file grow, no half a catalogue is left behind."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(KnownError):
            create(tmp_path / "fair")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not (tmp_path / "fair").exists()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "no permission"),
        (OSError(errno.EIO, "Input/output error"), "could not be read or written"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "is damaged"),
    ],
)
def test_what_the_system_says(tmp_path: Path, error: Exception, words: str) -> None:
    """Errors of the disk, of rights and of bytes become sentences that name the file and what to do."""
    with pytest.raises(KnownError, match=words) as caught, damage.guarded(tmp_path / DATABASE):
        raise error
    assert str(tmp_path) in caught.value.what
    assert caught.value.safe
    assert caught.value.todo


@contextmanager
def without_rights() -> Iterator[None]:
    """The rights of nobody, also where the tests run as root, to whom the system refuses nothing."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_of_somebody_else(tmp_path: Path) -> None:
    """A folder that may not be written in is not written in, and the person is told so."""
    tmp_path.chmod(0o500)
    try:
        with without_rights():
            with pytest.raises(KnownError, match="no permission"):
                create(tmp_path)
            with pytest.raises(KnownError, match="no permission"):
                create(tmp_path / "fair")
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("opens", [open_reader, open_draft])
def test_a_catalogue_of_somebody_else(
    small_fair: Path, tmp_path: Path, opens: Callable[[Path], object]
) -> None:
    """A catalogue that may not be read is told apart from one that isn't there."""
    folder = Path(shutil.copytree(small_fair, tmp_path / "fair"))
    (folder / DATABASE).chmod(0o000)
    with without_rights(), pytest.raises(KnownError, match="no permission"):
        opens(folder)


def test_a_read_only_database(small_fair: Path) -> None:
    """SQLite's own word for a file that may not be written becomes a sentence about permission."""
    db = open_reader(small_fair)
    with pytest.raises(KnownError, match="no permission"), damage.guarded(small_fair / DATABASE):
        db.execute("DELETE FROM source")
    db.close()


def test_a_catalogue_that_is_busy(small_fair: Path, tmp_path: Path) -> None:
    """A database that another program has locked is told apart from a damaged one."""
    folder = Path(shutil.copytree(small_fair, tmp_path / "fair"))
    other = sqlite3.connect(folder / DATABASE)
    other.execute("BEGIN EXCLUSIVE")
    with open_draft(folder) as draft:
        draft.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(KnownError, match="being changed by another program"):
            add_sources(draft, many_sources()[:1])
    other.close()
