"""`catalogue index`, and `catalogue search` with and without an index."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.running import catalogue


def in_cache(folder: Path) -> dict[str, str]:
    """Variables that put what is cached into the test's own folder."""
    return {"XDG_CACHE_HOME": str(folder), "LOCALAPPDATA": str(folder)}


def test_an_index_is_built_once(fair: Path, tmp_path: Path) -> None:
    """The first time it is built, then it is said to be current; where it lies and its size are told."""
    first, second = (catalogue("index", fair, **in_cache(tmp_path / "cache")) for _ in range(2))
    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert first.stdout.startswith("Built the search index")
    assert "is current" in second.stdout
    path = fair / "index" / "search.index"
    assert str(path) in second.stdout
    assert path.exists()


def test_what_was_done_as_json(fair: Path, tmp_path: Path) -> None:
    """A program reads where the index lies, what was done, how large it is and how long it took."""
    told = [
        json.loads(catalogue("index", fair, "--json", **in_cache(tmp_path / "cache")).stdout)
        for _ in range(2)
    ]
    assert [one["state"] for one in told] == ["built", "current"]
    path = Path(told[0]["index"])
    assert path == fair / "index" / "search.index"
    assert told[0]["bytes"] == path.stat().st_size
    assert told[0]["seconds"] > 0


def test_a_damaged_index_is_built_anew(fair: Path, tmp_path: Path) -> None:
    """A byte that changed anywhere makes it build again."""
    assert catalogue("index", fair, **in_cache(tmp_path / "cache")).returncode == 0
    path = fair / "index" / "search.index"
    good = path.read_bytes()
    path.write_bytes(good[:-500] + bytes([good[-500] ^ 1]) + good[-499:])
    again = catalogue("index", fair, **in_cache(tmp_path / "cache"))
    assert again.stdout.startswith("Built")
    assert path.read_bytes() == good


def test_nowhere_to_write(fair: Path, tmp_path: Path) -> None:
    """What can't be written is told in words, and the search works all the same and says why it is slow."""
    (fair / "index").write_bytes(b"in the way")
    (tmp_path / "cache").write_bytes(b"in the way")
    done = catalogue("index", fair, **in_cache(tmp_path / "cache"))
    assert done.returncode == 2
    assert "could not be built" in done.stderr
    assert "Traceback" not in done.stderr
    found = catalogue("search", fair, "guodong", **in_cache(tmp_path / "cache"))
    assert found.returncode == 0
    assert "jelly" in found.stdout
    assert "could not be built" in found.stderr


def test_search_builds_and_uses_the_index(fair: Path, tmp_path: Path) -> None:
    """A small fair's index is built by the first search; the next one finds the same by it."""
    found = [catalogue("search", fair, "guodong", "--json", **in_cache(tmp_path / "cache")) for _ in range(2)]
    assert found[0].stdout == found[1].stdout
    assert json.loads(found[0].stdout)["found"][0]["id"] == "jelly"
    assert (fair / "index" / "search.index").exists()
    assert found[0].stderr == ""


def test_words_are_what_was_typed(fair: Path, tmp_path: Path) -> None:
    """Whatever stands for the words, something is answered."""
    for text in ('"', "-", "'; DROP TABLE listing; --", "%_\\", "a" * 10_000, "\u202e", "👩‍👩‍👧"):
        done = catalogue("search", fair, "--", text, **in_cache(tmp_path / "cache"))
        assert done.returncode == 0, done.stderr
        assert "Found" in done.stdout
