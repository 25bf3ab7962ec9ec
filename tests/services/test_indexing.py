"""The index of a catalogue: built, opened, and never trusted where it shouldn't be."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.errors import KnownError
from catalogue.search.index.file import FORMAT, IndexFile, write
from catalogue.services import engines, indexing
from catalogue.services.index_home import homes
from catalogue.store.schema import DATABASE
from tests.services.indexes import NO_INDEX, left_in, products, withdraw

Spoil = Callable[[Path], object]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is cached lies in the test's own folder, also in processes that it starts."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(scope="session")
def indexed(small_fair: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small fair with its index, which nobody changes."""
    folder = Path(shutil.copytree(small_fair, tmp_path_factory.mktemp("indexed") / "fair", ignore=NO_INDEX))
    indexing.make(folder, workers=1)
    return folder


@pytest.fixture
def fair(indexed: Path, tmp_path: Path) -> Path:
    """A copy of it to be changed; its files keep their times, as a copied catalogue's may."""
    return Path(shutil.copytree(indexed, tmp_path / "fair"))


def test_an_index_is_built_and_answers(small_fair: Path, tmp_path: Path) -> None:
    """From nothing an index is made beside the catalogue, which is current, sound, and finds."""
    folder = Path(shutil.copytree(small_fair, tmp_path / "new", ignore=NO_INDEX))
    assert indexing.kept(folder) is None
    shares: list[float] = []
    path = indexing.make(folder, shares.append, workers=1)
    kept = indexing.kept(folder)
    assert kept is not None
    assert kept.path == path == folder / "index" / "search.index"
    assert kept.is_current()
    assert kept.is_sound()
    assert products(kept.index, "guodong") == ["jelly"]
    assert left_in(homes(folder)[0]) == {"search.index", "search.json"}
    assert shares == sorted(shares)


def test_an_older_index_serves_and_is_known_to_be_older(fair: Path) -> None:
    """After a change the index still answers, isn't current, and the next one finds what there is."""
    before = indexing.kept(fair)
    assert before is not None
    assert "jelly" in products(before.index)
    withdraw(fair, "jelly")
    older = indexing.kept(fair)
    assert older is not None
    assert not older.is_current()
    indexing.make(fair, workers=1)
    newer = indexing.kept(fair)
    assert newer is not None
    assert newer.is_current()
    assert "jelly" not in products(newer.index)


def test_a_copied_catalogue_keeps_its_index(fair: Path) -> None:
    """Another time of the file is no other content: the copy's index is current."""
    os.utime(fair / DATABASE, ns=(1, 1))
    kept = indexing.kept(fair)
    assert kept is not None
    assert kept.is_current()


def test_a_current_index_is_not_built_again(fair: Path) -> None:
    """What another program has just built is taken as it is."""
    path = homes(fair)[0].file
    before = path.stat()
    assert indexing.make(fair, workers=1) == path
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def cut(path: Path) -> None:
    """Its end is missing."""
    path.write_bytes(path.read_bytes()[:-100])


def flip(path: Path) -> None:
    """A byte of the arrays is another one."""
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def other_rules(path: Path) -> None:
    """It is sound, and was made by a program with other rules."""
    file = IndexFile.open(path)
    arrays = {name: file.whole(name) for name in file.sections}
    write(path, {**file.header, "made_with": "another program"}, arrays)


def newer(path: Path) -> None:
    """It is of the format to come."""
    content = bytearray(path.read_bytes())
    content[8:12] = (FORMAT + 1).to_bytes(4, "little")
    path.write_bytes(content)


def without_arrays(path: Path) -> None:
    """It says that it was made by these rules, and has nothing in it."""
    header = IndexFile.open(path).header
    write(path, {name: header[name] for name in ("made_with", "made_from")}, {})


@pytest.mark.parametrize(
    "spoil",
    [
        Path.unlink,
        cut,
        newer,
        other_rules,
        without_arrays,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"something else entirely" * 100),
        lambda path: shutil.copy(path.parent.parent / DATABASE, path),
        lambda path: (path.unlink(), path.mkdir()),
    ],
)
def test_what_is_no_good_index_is_not_opened(fair: Path, spoil: Spoil) -> None:
    """Missing, cut, newer, foreign, of other rules: none is used, and each is replaced."""
    spoil(homes(fair)[0].file)
    assert indexing.kept(fair) is None
    ready = engines.ready(fair, listings=5)
    assert products(ready.engine, "guodong") == ["jelly"]


def test_a_damaged_index_is_told_by_reading_it(fair: Path) -> None:
    """Damage inside doesn't show at opening; it does when the file is read whole, and then it is replaced."""
    flip(homes(fair)[0].file)
    kept = indexing.kept(fair)
    assert kept is None or not kept.is_sound()
    indexing.make(fair, workers=1)
    mended = indexing.kept(fair)
    assert mended is not None
    assert mended.is_sound()


def test_a_catalogue_that_can_not_be_written_beside(fair: Path) -> None:
    """On a read-only medium the index is kept in the cache, and found there."""
    shutil.rmtree(fair / "index")
    (fair / "index").write_bytes(b"in the way")
    path = indexing.make(fair, workers=1)
    assert path == homes(fair)[1].file
    kept = indexing.kept(fair)
    assert kept is not None
    assert kept.path == path
    assert kept.is_current()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_read_only_release_with_a_current_index(fair: Path) -> None:
    """An index that came with a release is used where it lies, without writing anything."""
    for path in (fair / "index", fair):
        path.chmod(0o500)
    try:
        ready = engines.ready(fair, listings=5)
    finally:
        for path in (fair, fair / "index"):
            path.chmod(0o700)
    assert ready.kept is not None
    assert ready.kept.path == homes(fair)[0].file
    assert not paths.cache().exists()


def test_nowhere_to_write(fair: Path) -> None:
    """Where no index can be kept a small catalogue is searched without one, and why is told."""
    shutil.rmtree(fair / "index")
    (fair / "index").write_bytes(b"")
    paths.cache().write_bytes(b"")
    ready = engines.ready(fair, listings=5)
    assert products(ready.engine, "guodong") == ["jelly"]
    assert ready.kept is None
    assert ready.trouble is not None
    assert "could not be built" in ready.trouble.what
    assert ready.trouble.safe
    assert ready.trouble.todo


def test_a_full_disk(fair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without room for it the older index goes on serving, nothing half is left, and what to do is told."""
    withdraw(fair, "jelly")
    before = homes(fair)[0].file.read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(KnownError, match="full") as caught:
            indexing.make(fair, workers=1)
    assert caught.value.todo
    assert homes(fair)[0].file.read_bytes() == before
    assert left_in(homes(fair)[0]) <= {"search.index", "search.json"}


def test_a_catalogue_that_goes_on_changing(fair: Path) -> None:
    """An index of two states at once is never kept: when changes don't end, it is told to try later."""
    withdraw(fair, "jelly")
    before = homes(fair)[0].file.read_bytes()
    turns = iter(range(1000))

    def change(share: float) -> None:
        os.utime(fair / DATABASE, ns=(next(turns), next(turns)))

    with pytest.raises(KnownError, match="is being changed"):
        indexing.make(fair, change, workers=1)
    assert homes(fair)[0].file.read_bytes() == before


def test_two_programs_build_at_once(fair: Path) -> None:
    """Both end well, with one good index and nothing beside it."""
    shutil.rmtree(fair / "index")
    context = multiprocessing.get_context("spawn")
    builders = [context.Process(target=_make, args=(str(fair),)) for _ in range(2)]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join(60)
    assert [builder.exitcode for builder in builders] == [0, 0]
    kept = indexing.kept(fair)
    assert kept is not None
    assert kept.is_current()
    assert kept.is_sound()
    assert left_in(homes(fair)[0]) == {"search.index", "search.json"}


def _make(folder: str) -> None:
    indexing.make(Path(folder), workers=1)


def test_small_ones_are_current_large_ones_serve_at_once(fair: Path) -> None:
    """A small catalogue's older index is replaced before it answers; a large one's answers first."""
    withdraw(fair, "jelly")
    large = engines.ready(fair, listings=engines.SMALL + 1)
    assert "jelly" in products(large.engine)
    small = engines.ready(fair, listings=5)
    assert "jelly" not in products(small.engine)


def test_a_large_catalogue_without_an_index_answers(fair: Path) -> None:
    """The first answer of a large one doesn't wait for its index."""
    shutil.rmtree(fair / "index")
    ready = engines.ready(fair, listings=engines.SMALL + 1)
    assert ready.kept is None
    assert products(ready.engine, "jelly") == ["jelly"]
    assert not homes(fair)[0].file.exists()


def test_one_question_is_answered_by_the_index(fair: Path) -> None:
    """A current index answers on the command line too, and nothing is told about it."""
    engine, notice = engines.exact(fair)
    assert (products(engine, "guodong"), notice) == (["jelly"], "")


def test_an_old_index_does_not_answer_for_a_large_catalogue(
    fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for what is there now, an older index is passed by, and how to have a current one is told."""
    monkeypatch.setattr(engines, "SMALL", 0)
    withdraw(fair, "jelly")
    engine, notice = engines.exact(fair)
    assert "jelly" not in products(engine)
    assert "catalogue index" in notice
