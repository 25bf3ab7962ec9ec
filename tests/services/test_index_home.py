"""Where an index lies, and who may build it."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.services.index_home import clear, forget_gone, homes, workplace
from catalogue.store.content import Interrupted
from tests.services.indexes import another_builds, left_in


def never() -> bool:
    """Nobody stops it."""
    return False


def test_an_index_lies_beside_its_catalogue_or_in_the_cache(tmp_path: Path) -> None:
    """Each catalogue has two places of its own, the same ones whichever way its folder is named."""
    (tmp_path / "a").mkdir()
    beside, cached = homes(tmp_path / "a")
    assert beside.file == tmp_path / "a" / "index" / "search.index"
    assert cached.file.parent == paths.cache() / "indexes"
    assert homes(tmp_path / "b" / ".." / "a")[1].file == cached.file
    assert homes(tmp_path / "b")[1].file != cached.file


def test_a_workplace_is_removed(tmp_path: Path) -> None:
    """What was made in it and not taken out is gone afterwards, also after an error."""
    home = homes(tmp_path)[0]
    with pytest.raises(RuntimeError), workplace(home, never) as place:
        (place / "half").write_bytes(b"")
        raise RuntimeError
    assert left_in(home) == set()


def test_what_a_killed_builder_left_is_removed(tmp_path: Path) -> None:
    """After a kill its files lie there, until somebody begins, or looks."""
    home = homes(tmp_path)[0]
    for look in (lambda: clear(home), lambda: workplace(home, never).__enter__()):
        with another_builds(tmp_path) as process:
            clear(home)
            assert any(home.file.parent.glob(".search.*/half"))
            process.kill()
            process.join()
        assert any(home.file.parent.glob(".search.*/half"))
        look()
        assert not any(home.file.parent.glob(".search.*/half"))


def test_one_builds_at_a_time(tmp_path: Path) -> None:
    """The second one waits until the first is done, or until it is told to stop."""
    home = homes(tmp_path)[0]
    with another_builds(tmp_path) as process:
        with pytest.raises(Interrupted), workplace(home, lambda: True):
            pass
        entered = threading.Event()

        def enter() -> None:
            with workplace(home, never):
                entered.set()

        waiting = threading.Thread(target=enter)
        waiting.start()
        assert not entered.wait(0.5)
        process.kill()
        waiting.join()
        assert entered.is_set()


def test_cached_indexes_go_with_their_catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of catalogues that are gone are removed, others and what can't be read stay."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")
    indexes = tmp_path / "cache" / "indexes"
    indexes.mkdir(parents=True)
    for name, folder in (("gone", tmp_path / "nowhere"), ("there", tmp_path)):
        (indexes / f"{name}.json").write_text(json.dumps({"folder": os.fspath(folder)}))
        (indexes / f"{name}.index").write_bytes(b"")
    (indexes / "odd.json").write_text("[")
    forget_gone()
    assert sorted(found.name for found in indexes.iterdir()) == ["odd.json", "there.index", "there.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    """A file where the folder should be is an error of the system, told as it comes."""
    (tmp_path / "index").write_bytes(b"")
    with pytest.raises(OSError, match="index"), workplace(homes(tmp_path)[0], never):
        pass
