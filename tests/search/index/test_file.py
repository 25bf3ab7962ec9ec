"""The index file: written whole or not at all, and no byte of it trusted before it was checked."""

from __future__ import annotations

import json
import os
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from catalogue.search.index.file import FORMAT, IndexFile, Refused, Writer, write
from catalogue.search.index.form import ALIGNMENT, BLOCK, MAGIC, PREFACE

Array = NDArray[Any]
SECTIONS: dict[str, Array] = {
    "ranks": np.arange(150_000, dtype="u4"),
    "nothing": np.empty(0, "u8"),
    "no_columns": np.empty((7, 0), "u2"),
    "letters": np.frombuffer(b"abc", "u1"),
    "prices": np.linspace(-1, 1, 77),
    "rows": np.arange(90_000, dtype="u2").reshape(30_000, 3),
    "whole_block": np.arange(BLOCK // 8, dtype="i8"),
}
HEADER = {"made_from": "糖果", "kinds": [["product", 0, 5]]}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of all sorts of sections, which no test changes."""
    path = tmp_path_factory.mktemp("good") / "search.index"
    write(path, HEADER, SECTIONS)
    return path


def ask_whole(file: IndexFile, name: str) -> Array:
    """By `whole`."""
    return file.whole(name)


def ask_parts(file: IndexFile, name: str) -> Array:
    """By `part`, in uneven steps."""
    length = file.sections[name].shape[0]
    steps = range(0, length + 1, 33_333)
    return np.concatenate([file.part(name, step, min(step + 33_333, length)) for step in steps])


def ask_rows(file: IndexFile, name: str) -> Array:
    """By `take`."""
    return file.take(name, np.arange(file.sections[name].shape[0], dtype="u4"))


def ask_verified(file: IndexFile, name: str) -> Array:
    """By `whole`, after a look at everything."""
    file.verify()
    return file.whole(name)


WAYS: list[Callable[[IndexFile, str], Array]] = [ask_whole, ask_parts, ask_rows, ask_verified]
ways = pytest.mark.parametrize("ask", WAYS)


def read_all(path: Path, ask: Callable[[IndexFile, str], Array]) -> None:
    """Every array of the file is the one written; raises Refused."""
    file = IndexFile.open(path)
    try:
        for name, array in SECTIONS.items():
            found = ask(file, name)
            assert found.dtype == array.dtype
            assert found.shape == array.shape
            assert (found == array).all()
    finally:
        file.close()


@ways
def test_what_was_written_is_read(good: Path, ask: Callable[[IndexFile, str], Array]) -> None:
    """All arrays, also empty ones, come back as they were, by whichever way they are asked for."""
    read_all(good, ask)


def test_the_header_is_read(good: Path) -> None:
    """What the builder said of the arrays comes back with the format."""
    header = IndexFile.open(good).header
    assert {name: header[name] for name in HEADER} == HEADER
    assert header["format"] == FORMAT


def test_sections_are_aligned(good: Path) -> None:
    """Every section begins at a multiple of 64 bytes."""
    sections = IndexFile.open(good).sections.values()
    assert [section.offset % 64 for section in sections] == [0] * len(SECTIONS)


def test_arrays_are_read_only(good: Path) -> None:
    """Nobody writes into the file by an array of it."""
    file = IndexFile.open(good)
    for name in SECTIONS:
        assert not file.whole(name).flags.writeable


@ways
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(data=st.data())
def test_a_flipped_byte_is_refused(
    good: Path, tmp_path: Path, ask: Callable[[IndexFile, str], Array], data: st.DataObject
) -> None:
    """Whichever byte of the file is another, opening or asking says so, and nothing else."""
    content = bytearray(good.read_bytes())
    edges = st.integers(0, 200) | st.integers(len(content) - 1500, len(content) - 1)
    place = data.draw(edges | st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    bad = tmp_path / "bad"
    bad.write_bytes(content)
    with pytest.raises(Refused):
        read_all(bad, ask)


def test_each_byte_between_sections_counts(good: Path, tmp_path: Path) -> None:
    """The zeros that fill up a section are checked like the rest."""
    letters = IndexFile.open(good).sections["letters"]
    for place in range(letters.offset, letters.offset + ALIGNMENT):
        content = bytearray(good.read_bytes())
        content[place] ^= 1
        (tmp_path / "bad").write_bytes(content)
        with pytest.raises(Refused, match="damaged"):
            IndexFile.open(tmp_path / "bad").whole("letters")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(data=st.data())
def test_a_cut_file_is_refused(good: Path, tmp_path: Path, data: st.DataObject) -> None:
    """Wherever its end is missing, it isn't opened."""
    content = good.read_bytes()
    length = data.draw(st.integers(0, 200) | st.integers(0, len(content) - 1))
    (tmp_path / "bad").write_bytes(content[:length])
    with pytest.raises(Refused):
        IndexFile.open(tmp_path / "bad")


@given(more=st.binary(min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_longer_file_is_refused(good: Path, tmp_path: Path, more: bytes) -> None:
    """With something after its end it isn't opened."""
    (tmp_path / "bad").write_bytes(good.read_bytes() + more)
    with pytest.raises(Refused, match="damaged"):
        IndexFile.open(tmp_path / "bad")


@given(content=st.binary() | st.binary().map(lambda end: MAGIC + end))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_file_is_refused(tmp_path: Path, content: bytes) -> None:
    """Bytes of another sort are no index, also after the right first ones."""
    (tmp_path / "bad").write_bytes(content)
    with pytest.raises(Refused):
        IndexFile.open(tmp_path / "bad")


def described(header: object) -> bytes:
    """A file without sections whose check sums are all right and whose header is this."""
    words = json.dumps(header).encode()
    begin = ALIGNMENT
    preface = PREFACE.pack(MAGIC, FORMAT, zlib.crc32(words), begin, begin, begin + len(words))
    return preface + zlib.crc32(preface).to_bytes(4, "little") + words


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
likely = st.tuples(
    st.text(max_size=3),
    st.sampled_from(["<u4", "|u1", "O", "u4,u4", "{", "<u3"]) | json_values,
    st.lists(st.integers() | st.integers(0, 2), max_size=4),
    st.just(ALIGNMENT) | st.integers(),
)


@given(header=json_values | st.fixed_dictionaries({"sections": st.lists(likely, max_size=3) | json_values}))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_a_hostile_header_is_refused_or_empty(tmp_path: Path, header: object) -> None:
    """Right check sums over a wrong description give a refusal, or arrays without an element."""
    (tmp_path / "bad").write_bytes(described(header))
    try:
        file = IndexFile.open(tmp_path / "bad")
    except Refused:
        return
    assert all(file.whole(name).size == 0 for name in file.sections)


@pytest.mark.parametrize(("form", "fact"), [(FORMAT + 1, "newer"), (FORMAT - 1, "older")])
def test_another_format_is_refused(good: Path, tmp_path: Path, form: int, fact: str) -> None:
    """A file of another format is left to the program that knows it."""
    content = bytearray(good.read_bytes())
    content[8:12] = form.to_bytes(4, "little")
    content[60:64] = zlib.crc32(content[:60]).to_bytes(4, "little")
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(Refused, match=fact):
        IndexFile.open(tmp_path / "other")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """Nothing there, and a folder there, are refusals too."""
    with pytest.raises(Refused, match="missing"):
        IndexFile.open(tmp_path / "none")
    with pytest.raises(Refused, match=r"unreadable|foreign"):
        IndexFile.open(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """A pipe of that name doesn't make the program wait."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused):
        IndexFile.open(tmp_path / "pipe")


def test_damage_elsewhere_is_met_only_there(good: Path, tmp_path: Path) -> None:
    """A section is read though another is damaged, and a part though another block is."""
    sections = IndexFile.open(good).sections
    content = bytearray(good.read_bytes())
    content[sections["ranks"].offset + BLOCK] ^= 1
    (tmp_path / "bad").write_bytes(content)
    file = IndexFile.open(tmp_path / "bad")
    assert (file.whole("rows") == SECTIONS["rows"]).all()
    assert (file.part("ranks", 0, BLOCK // 4) == SECTIONS["ranks"][: BLOCK // 4]).all()
    assert file.take("ranks", np.array([1, 149_999])).tolist() == [1, 149_999]
    with pytest.raises(Refused):
        file.part("ranks", 0, BLOCK // 4 + 1)
    with pytest.raises(Refused):
        file.take("ranks", np.array([BLOCK // 4]))
    with pytest.raises(Refused):
        file.verify()


def test_what_is_refused_once_is_refused_again(good: Path, tmp_path: Path) -> None:
    """A damaged block isn't taken for checked because it was looked at."""
    content = bytearray(good.read_bytes())
    content[ALIGNMENT] ^= 1
    (tmp_path / "bad").write_bytes(content)
    file = IndexFile.open(tmp_path / "bad")
    for _ in range(3):
        with pytest.raises(Refused):
            file.whole("ranks")


def test_several_threads_ask_while_one_verifies(good: Path) -> None:
    """Verifying in the background and asking at the same time give what was written."""
    for _ in range(20):
        file = IndexFile.open(good)
        checker = threading.Thread(target=file.verify)
        checker.start()
        for name, array in SECTIONS.items():
            assert (ask_parts(file, name) == array).all()
        checker.join()
        file.close()


def test_verifying_can_be_stopped(good: Path) -> None:
    """It stops between two blocks, when told to."""
    answers = iter([False, False, True])
    file = IndexFile.open(good)
    file.verify(lambda: next(answers))
    assert next(answers, None) is None


def test_arrays_outlive_the_file(good: Path) -> None:
    """What somebody still holds stays readable after closing, which may be repeated."""
    file = IndexFile.open(good)
    ranks = file.whole("ranks")
    file.close()
    file.close()
    assert ranks[-1] == 149_999


def test_the_old_file_serves_those_who_have_it(tmp_path: Path) -> None:
    """A new file takes the name; who opened the old one goes on reading the old arrays."""
    path = tmp_path / "search.index"
    write(path, {}, {"numbers": np.zeros(100_000, "u4")})
    file = IndexFile.open(path)
    write(path, {}, {"numbers": np.ones(100_000, "u4")})
    assert file.whole("numbers").sum() == 0
    assert IndexFile.open(path).whole("numbers").sum() == 100_000


rows_of = arrays.arrays(
    st.sampled_from(["u1", "<u2", "<u4", "<u8", "<i8", "<f8"]),
    arrays.array_shapes(min_dims=1, max_dims=2, min_side=0, max_side=40),
    elements={"allow_nan": False},
)


@given(sections=st.lists(rows_of, max_size=5), cuts=st.lists(st.integers(0, 40), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_depend_on_content_only(tmp_path: Path, sections: list[Array], cuts: list[int]) -> None:
    """In one go, in chunks, or in turns: the same arrays make the same bytes, and are read again."""
    named = {f"s{number}": array for number, array in enumerate(sections)}
    write(tmp_path / "whole", {"a": 1}, named)
    pieces = {name: np.split(array, sorted(cuts)) for name, array in named.items()}
    with Writer(tmp_path / "chunks") as writer:
        for name, array in named.items():
            assert writer.add_chunks(name, array.dtype, pieces[name], array.shape[1:]) == len(array)
        writer.finish({"a": 1})
    with Writer(tmp_path / "turns") as writer:
        streams = {name: writer.stream(name, array.dtype, array.shape) for name, array in named.items()}
        for turn in range(len(cuts) + 1):
            for name, stream in streams.items():
                stream.write(pieces[name][turn])
        for stream in streams.values():
            stream.close()
        writer.finish({"a": 1})
    whole = (tmp_path / "whole").read_bytes()
    assert whole == (tmp_path / "chunks").read_bytes() == (tmp_path / "turns").read_bytes()
    file = IndexFile.open(tmp_path / "turns")
    assert all((file.whole(name) == array).all() for name, array in named.items())


def test_what_is_not_finished_leaves_nothing(tmp_path: Path) -> None:
    """A writer that ends before `finish` leaves the old file and no other."""
    path = tmp_path / "search.index"
    write(path, {}, SECTIONS)
    before = path.read_bytes()
    with pytest.raises(RuntimeError), Writer(path) as writer:
        writer.add("numbers", np.zeros(10, "u4"))
        raise RuntimeError
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        (np.zeros(3, "u8"), TypeError),
        (np.zeros((3, 1), "u4"), TypeError),
        (np.zeros(4, "u4"), ValueError),
    ],
)
def test_rows_that_do_not_fit_are_a_bug(tmp_path: Path, rows: Array, error: type[Exception]) -> None:
    """Another dtype, another shape, or more rows than said are refused by the writer."""
    with Writer(tmp_path / "x") as writer:
        stream = writer.stream("numbers", "u4", (3,))
        with pytest.raises(error):
            stream.write(rows)


def test_an_unfinished_section_is_a_bug(tmp_path: Path) -> None:
    """Fewer rows than said, a section not closed, two of a name, two of unknown length: none is written."""
    with Writer(tmp_path / "x") as writer:
        with pytest.raises(ValueError, match="0 rows"):
            writer.stream("short", "u4", (3,)).close()
        with pytest.raises(ValueError, match="already"):
            writer.stream("short", "u4", (3,))
        with pytest.raises(ValueError, match="closed"):
            writer.finish({})
        writer.stream("unknown", "u4", (-1,))
        with pytest.raises(ValueError, match="before"):
            writer.stream("other", "u4", (3,))
    assert not (tmp_path / "x").exists()


def test_rows_larger_than_a_block_are_checked_whole(tmp_path: Path) -> None:
    """Taking one row of several blocks meets damage in its middle."""
    path = tmp_path / "wide"
    write(path, {}, {"wide": np.zeros((2, 3 * BLOCK), "u1")})
    content = bytearray(path.read_bytes())
    content[ALIGNMENT + BLOCK + 5] ^= 1
    path.write_bytes(content)
    with pytest.raises(Refused):
        IndexFile.open(path).take("wide", np.array([0]))


def test_files_above_four_gigabytes(tmp_path: Path) -> None:
    """Offsets are 64 bits wide: a section that begins behind 4 GiB is read."""
    section = np.arange(16, dtype="u4")
    path = tmp_path / "far"
    with Writer(path) as writer:
        far = writer.stream("zeros", "u8", (5 * 2**27,))
        near = writer.stream("numbers", "u4", (16,))
        near.write(section)
        near.close()
        # The zeros are a hole in the file: not written, only said to be.
        block = zlib.crc32(bytes(BLOCK))
        far.crcs = [block] * (5 * 2**30 // BLOCK)
        far.length = 5 * 2**27
        far.is_closed = True
        writer.finish({})
    file = IndexFile.open(path)
    assert file.sections["numbers"].offset == 5 * 2**30 + ALIGNMENT
    assert file.whole("numbers").tolist() == section.tolist()
    assert file.take("zeros", np.array([0, 5 * 2**27 - 1])).tolist() == [0, 0]
    assert file.part("zeros", 2**29 - 2, 2**29 + 2).tolist() == [0] * 4
