"""What an index was built from, remembered."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.services import provenance
from catalogue.services.index_home import homes
from catalogue.services.provenance import Origin, made_with, origin_of, remembered
from catalogue.store.content import digest_of, mark_of
from tests.services.indexes import NO_INDEX, withdraw


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is cached lies in the test's own folder."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")


@pytest.fixture
def fair(small_fair: Path, tmp_path: Path) -> Path:
    """A copy of the small fair to be changed."""
    return Path(shutil.copytree(small_fair, tmp_path / "fair", ignore=NO_INDEX))


def test_the_database_is_read_once(fair: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it holds is remembered, so that opening a large one needs no reading."""
    assert remembered(fair) is None
    origin = origin_of(fair)
    assert origin == Origin(mark_of(fair), digest_of(fair))
    monkeypatch.setattr(provenance, "digest_of", lambda folder, stop: pytest.fail("read again"))
    assert remembered(fair) == origin_of(fair) == origin


def test_a_changed_database_is_read_again(fair: Path) -> None:
    """After a change what was remembered no longer counts."""
    before = origin_of(fair)
    withdraw(fair, "jelly")
    assert remembered(fair) is None
    assert origin_of(fair).digest not in ("", before.digest)


@pytest.mark.parametrize(
    "memo",
    [b"", b"[]", b"{}", b"\xff", b'{"mark": 1, "digest": "a"}', b'{"mark": {"size": "x"}}', b"[" * 9**5],
)
def test_a_damaged_memo_is_no_memo(fair: Path, memo: bytes) -> None:
    """Whatever stands there instead, the database is read."""
    origin = origin_of(fair)
    homes(fair)[0].memo.write_bytes(memo)
    assert remembered(fair) is None
    assert origin_of(fair) == origin


def test_what_can_not_be_written_beside_is_cached(fair: Path) -> None:
    """A catalogue on a medium that can't be written is remembered in the cache; with none, nowhere."""
    (fair / "index").write_bytes(b"")
    origin = origin_of(fair)
    assert homes(fair)[1].memo.exists()
    assert remembered(fair) == origin
    shutil.rmtree(paths.cache())
    paths.cache().write_bytes(b"")
    assert origin_of(fair) == origin
    assert remembered(fair) is None


def test_the_memo_names_its_catalogue(fair: Path) -> None:
    """A cached index can be told from those whose catalogue is gone."""
    origin_of(fair)
    assert json.loads(homes(fair)[0].memo.read_bytes())["folder"] == str(fair.resolve())


def test_what_the_rules_are() -> None:
    """The format, our own rules, Unicode's version and the libraries that spell and name are all in it."""
    told = made_with()
    for part in ("format 1", "rules", "Unicode", "pypinyin", "babel"):
        assert part in told
