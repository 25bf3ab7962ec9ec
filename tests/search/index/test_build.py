"""An index says of the documents what can be said plainly, however it is built; or there is none."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import nullcontext
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from catalogue.errors import BugError, KnownError
from catalogue.model.document import Document
from catalogue.search.index import build as building
from catalogue.search.index.build import build
from catalogue.search.index.building import merge_facets, merge_names, merge_terms, numbering
from catalogue.search.index.file import IndexFile
from catalogue.search.index.source import Given, OpenSource
from tests.search.fairs import fairs
from tests.search.index import many
from tests.search.index.plain_arrays import Arrays, arrays_of

ROOT = Path(__file__).resolve().parents[3]

# Their numbers are free: whoever reads them looks the text up.
TEXTS = ("texts", "text_offsets", "doc_texts")


def made(path: Path, open_source: OpenSource, **options: Any) -> Path:
    """`path`, where an index was built."""
    build(open_source, path, made_from="a fair", made_with="a test", **options)
    return path


def read(path: Path) -> tuple[dict[str, Any], Arrays]:
    """An index file's header and arrays."""
    file = IndexFile.open(path)
    file.verify()
    arrays = {name: file.whole(name).copy() for name in file.sections}
    header = dict(file.header)
    file.close()
    return header, arrays


def texts_of(arrays: Arrays) -> list[list[bytes]]:
    """Each document's texts."""
    raw = arrays["texts"].tobytes()
    texts = [raw[first:last] for first, last in pairwise(arrays["text_offsets"].tolist())]
    numbers = [texts[number] for number in arrays["doc_texts"].tolist()]
    return [numbers[first:last] for first, last in pairwise(arrays["doc_text_offsets"].tolist())]


def assert_says(path: Path, documents: list[Document]) -> None:
    """The index at `path` says of the documents what plain Python says."""
    expected_header, expected = arrays_of(Given(documents))
    header, arrays = read(path)
    assert {name: header[name] for name in expected_header} == expected_header
    assert expected.keys() <= arrays.keys()
    for name in expected.keys() - set(TEXTS):
        assert arrays[name].dtype == expected[name].dtype, name
        np.testing.assert_array_equal(arrays[name], expected[name], name)
    assert texts_of(arrays) == texts_of(expected)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is done in many batches and ranges, with files between, as with millions of listings."""
    monkeypatch.setattr(building, "_SMALL", 0)
    monkeypatch.setattr(numbering, "_SMALL", 64)
    monkeypatch.setattr(merge_terms, "_FEW", 0)
    monkeypatch.setattr(merge_terms, "_AT_ONCE", 100)
    monkeypatch.setattr(merge_names, "_AT_ONCE", 50)
    monkeypatch.setattr(merge_facets, "_AT_ONCE", 20)


@settings(max_examples=200, deadline=None)
@given(fairs)
def test_an_index_says_what_plain_python_says(
    tmp_path_factory: pytest.TempPathFactory, fair: tuple[Document, ...]
) -> None:
    """Every array of a small fair's index is the one made of sets and sorted lists."""
    path = tmp_path_factory.getbasetemp() / "small.index"
    assert_says(made(path, lambda: nullcontext(Given(fair))), list(fair))


@pytest.mark.usefixtures("tiny")
def test_batches_and_ranges_change_nothing(tmp_path: Path) -> None:
    """An index merged from many batches in many ranges says the same."""
    assert_says(made(tmp_path / "index", partial(many.opened, 700), workers=1), many.listings(700))


def test_a_fair_of_nothing_has_an_index(tmp_path: Path) -> None:
    """A catalogue without listings is built like any other."""
    assert_says(made(tmp_path / "index", partial(many.opened, 0)), [])


@pytest.mark.usefixtures("tiny")
def test_the_bytes_depend_on_the_documents_only(tmp_path: Path) -> None:
    """One process, two and three write the same bytes, and a second run does."""
    open_source = partial(many.opened, 300)
    paths = [
        made(tmp_path / f"{place}.index", open_source, workers=workers)
        for place, workers in enumerate((1, 2, 3, 2))
    ]
    assert len({path.read_bytes() for path in paths}) == 1


def test_what_an_index_was_made_from_is_written_down(tmp_path: Path) -> None:
    """The header says what the caller said of the source and of the builder."""
    header, _ = read(made(tmp_path / "index", partial(many.opened, 3)))
    assert (header["made_from"], header["made_with"]) == ("a fair", "a test")


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("workers", [1, 2])
def test_progress_rises_to_the_whole(tmp_path: Path, workers: int) -> None:
    """The shares told grow, and the last one is 1."""
    shares: list[float] = []
    made(tmp_path / "index", partial(many.opened, 300), workers=workers, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[0] > 0
    assert shares[-1] == 1
    assert len(set(shares)) > 10


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(
    ("open_source", "kind", "words"),
    [
        (many.damaged, KnownError, "The catalogue is cut. Nothing else. Copy it."),
        (many.shrinking, KnownError, "was changed while"),
        (many.broken, (BugError, ZeroDivisionError), ""),
    ],
)
def test_a_failure_is_told_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int, open_source: Any, kind: Any, words: str
) -> None:
    """The caller is given the source's own error; the index that was there stays, and nothing else."""
    monkeypatch.setattr(building, "_SMALL", 0)
    path = tmp_path / "index"
    path.write_bytes(b"old")
    with pytest.raises(kind) as caught:
        made(path, partial(open_source, 100), workers=workers)
    assert words in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("workers", [1, 2])
def test_whoever_is_told_of_progress_may_end_the_build(tmp_path: Path, workers: int) -> None:
    """An exception out of `progress` reaches the caller, and nothing is left behind."""

    def tired(share: float) -> None:
        if share > 0.1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        made(tmp_path / "index", partial(many.opened, 300), workers=workers, progress=tired)
    assert list(tmp_path.iterdir()) == []


needs_kill = pytest.mark.skipif(os.name == "nt", reason="processes are killed by signals here")


@needs_kill
def test_a_killed_worker_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system ends a process of the build, the caller learns it, and nothing is left behind."""
    monkeypatch.setattr(building, "_SMALL", 0)
    asked = tmp_path / "asked"
    asked.mkdir()
    killer = subprocess.Popen(
        [sys.executable, "-c", _KILLER, str(asked)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    with pytest.raises(KnownError, match="ended from outside"):
        made(tmp_path / "there" / "index", partial(many.patient, asked))
    assert killer.wait() == 0
    assert list((tmp_path / "there").iterdir()) == []


@needs_kill
def test_a_killed_build_leaves_no_process_and_no_index(tmp_path: Path) -> None:
    """Its workers end by themselves, no file may be taken for an index, and the next build clears up."""
    asked = tmp_path / "asked"
    asked.mkdir()
    folder = tmp_path / "there"
    parent = subprocess.Popen([sys.executable, "-c", _BUILDER, str(folder / "index"), str(asked)], cwd=ROOT)
    workers = _wait_for(lambda: [int(file.stem) for file in asked.iterdir()])
    parent.kill()
    parent.wait()
    _wait_for(lambda: not any(_is_running(worker) for worker in workers))
    assert not (folder / "index").exists()
    assert len(list(folder.iterdir())) == 1
    path = made(folder / "index", partial(many.opened, 10))
    assert list(folder.iterdir()) == [path]


_KILLER = """
import os, pathlib, signal, sys, time
while not (asked := list(pathlib.Path(sys.argv[1]).iterdir())):
    time.sleep(0.01)
os.kill(int(asked[0].stem), signal.SIGKILL)
"""

_BUILDER = """
import sys, pathlib
from functools import partial
from catalogue.search.index import build as building
from tests.search.index import many
building._SMALL = 0
path, asked = map(pathlib.Path, sys.argv[1:])
building.build(partial(many.patient, asked), path, made_from="", made_with="")
"""


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat")
        return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def _wait_for(look: Any) -> Any:
    """What `look` finds as soon as it finds anything."""
    end = time.monotonic() + 60
    while not (found := look()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found
