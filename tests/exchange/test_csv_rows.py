"""Rows of CSV, as they come."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.errors import KnownError
from catalogue.exchange.csv_rows import read_rows

SPECTRUM = (
    Path(__file__).resolve().parents[3] / "shared" / "data" / "import-samples" / "csv-spectrum" / "csvs"
)
CELLS = st.text(st.characters(blacklist_characters="\0\r", blacklist_categories=["Cs"]), max_size=20)


def read(folder: Path, content: bytes, *columns: str) -> list[dict[str, str]]:
    """The rows of one file with that content."""
    (folder / "a.csv").write_bytes(content)
    return [dict(row.cells) for row in read_rows(folder, "a.csv", columns)]


def wrong(folder: Path, content: bytes) -> str:
    """What is said about a file of two columns, id and name, with that content."""
    with pytest.raises(KnownError) as caught:
        read(folder, content, "id", "name")
    assert caught.value.safe == "Nothing was changed."
    return caught.value.what


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    cells=st.lists(st.tuples(CELLS, CELLS), max_size=5),
    ending=st.sampled_from(["\n", "\r\n"]),
    bom=st.booleans(),
)
def test_what_is_written_is_read(
    tmp_path: Path, cells: list[tuple[str, str]], ending: str, bom: bool
) -> None:
    """Any cells come back as they were written, with either line ending, with a byte order mark or not."""
    written = io.StringIO()
    csv.writer(written, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows([("id", "name"), *cells])
    content = written.getvalue().encode("utf-8-sig" if bom else "utf-8")
    assert read(tmp_path, content, "id", "name") == [{"id": id, "name": name} for id, name in cells]


def test_columns_in_any_order(tmp_path: Path) -> None:
    """Columns are found by their names."""
    assert read(tmp_path, b"name,id\nJelly,j\n", "id", "name") == [{"id": "j", "name": "Jelly"}]


def test_lines_are_counted_as_an_editor_does(tmp_path: Path) -> None:
    """A row's line is the one it starts in, behind blank lines and cells of several lines."""
    (tmp_path / "a.csv").write_text('id\n"one\ntwo"\n\nlast\n', encoding="utf-8")
    assert [row.line for row in read_rows(tmp_path, "a.csv", ["id"])] == [2, 5]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "“a.csv”, line 1: the column “id” is missing."),
        (b"id\nj\n", "“a.csv”, line 1: the column “name” is missing."),
        (b"id,name,nmae\n", "“a.csv”, line 1: there is no column “nmae” in this kind of file."),
        (b"id,name,id\n", "“a.csv”, line 1: a column is written twice."),
        (b"id,name\nj\n", "“a.csv”, line 2: there are 1 cells, but 2 columns."),
        (b"id,name\nj,a,b\n", "“a.csv”, line 2: there are 3 cells, but 2 columns."),
        (b'id,name\nj,"a\n', "“a.csv”, line 2: it is not CSV (unexpected end of data)."),
        (b'id,name\nj,"a"b\n', "“a.csv”, line 2: it is not CSV (',' expected after '\"')."),
        ("id,name\nj,Желе\n".encode("cp1251"), "“a.csv”: it is not written in UTF-8."),
        ("id,name\nj,果冻\n".encode("utf-16"), "“a.csv”: it is not written in UTF-8."),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, content: bytes, said: str) -> None:
    """Each way a file can be wrong is told in one sentence, with the line where there is one."""
    assert wrong(tmp_path, content) == said


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A file that isn't there is named, with the folder it should be in."""
    with pytest.raises(KnownError, match=r"There is no file “b\.csv” in “"):
        read_rows(tmp_path, "b.csv", ["id"])


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder that is named like a file can't be read, and is named."""
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(KnownError, match=r"a\.csv” could not be read"):
        read_rows(tmp_path, "a.csv", ["id"])


@pytest.mark.parametrize(
    ("cell", "values"), [("", ()), ("  ", ()), ("TH", ("TH",)), (" TH ; RU;LK", ("TH", "RU", "LK"))]
)
def test_several_values(tmp_path: Path, cell: str, values: tuple[str, ...]) -> None:
    """A semicolon separates values; white space around them doesn't count."""
    (tmp_path / "a.csv").write_text(f'many\n"{cell}"\n', encoding="utf-8")
    [row] = read_rows(tmp_path, "a.csv", ["many"])
    assert row.many("many") == values


@pytest.mark.parametrize("cell", ["TH;", ";TH", "TH;;RU", ";", "TH;TH"])
def test_several_values_gone_wrong(tmp_path: Path, cell: str) -> None:
    """A semicolon with nothing beside it, or a value that is there twice, is an error of that cell."""
    (tmp_path / "a.csv").write_text(f"many\n{cell}\n", encoding="utf-8")
    [row] = read_rows(tmp_path, "a.csv", ["many"])
    with pytest.raises(KnownError, match=r"“a\.csv”, line 2: column “many”: "):
        row.many("many")


@pytest.mark.parametrize(
    ("file", "columns", "count"),
    [
        ("comma_in_quotes.csv", "first last address city zip", 1),
        ("escaped_quotes.csv", "a b", 2),
        ("newlines.csv", "a b c", 3),
        ("newlines_crlf.csv", "a b c", 3),
        ("quotes_and_newlines.csv", "a b", 2),
        ("utf8.csv", "a b c", 2),
        ("json.csv", "key val", 1),
    ],
)
def test_files_nobody_here_wrote(file: str, columns: str, count: int) -> None:
    """The csv-spectrum files are read as their authors meant them."""
    if not SPECTRUM.is_dir():
        pytest.skip("the import samples aren't beside this checkout")
    expected = list(csv.DictReader(io.StringIO((SPECTRUM / file).read_text(encoding="utf-8"), newline="")))
    found = [dict(row.cells) for row in read_rows(SPECTRUM, file, columns.split())]
    assert len(found) == count
    assert found == expected
