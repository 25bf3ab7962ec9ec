"""Reads a CSV file row by row, and says of a wrong cell in which file, line and column it is.

RFC 4180 with a header row; UTF-8 with or without a byte order mark; either line ending.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.errors import KnownError

NOTHING_CHANGED = "Nothing was changed."


def wrong_file(file: str, fact: str, line: int = 0) -> KnownError:
    """What is wrong with a whole file, or with one line of it."""
    where = f"“{file}”, line {line}" if line else f"“{file}”"
    return KnownError(f"{where}: {fact}.", safe=NOTHING_CHANGED, todo="Correct it and try again.")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `file` relative to the folder, `line` where it starts (the header is 1), cells by column."""

    file: str
    line: int
    cells: Mapping[str, str]

    def wrong(self, column: str, fact: str) -> KnownError:
        """The error that says: this cell is wrong, because `fact`."""
        return wrong_file(self.file, f"column “{column}”: {fact}", self.line)

    def text(self, column: str) -> str:
        """The cell without white space around it; may be empty."""
        return self.cells[column].strip()

    def needed(self, column: str) -> str:
        """The cell, which must not be empty."""
        value = self.text(column)
        if not value:
            raise self.wrong(column, "nothing is written here, but it is needed")
        return value

    def many(self, column: str) -> tuple[str, ...]:
        """The several values of a cell, which `;` separates."""
        values = tuple(value.strip() for value in self.cells[column].split(";"))
        if values == ("",):
            return ()
        if not all(values):
            raise self.wrong(column, "there is a “;” with nothing on one side of it")
        if len(set(values)) < len(values):
            raise self.wrong(column, "a value is written twice")
        return values


def read_rows(folder: Path, file: str, columns: Sequence[str]) -> list[Row]:
    """The rows of `folder`/`file`, which has exactly `columns`, in any order.

    Raises KnownError that names the file, and the line where there is one: no such file, not UTF-8, not CSV,
    a missing, unknown or repeated column, a row with too few or too many cells.
    """
    rows = _records(folder, file)
    _, header = next(rows, (1, []))
    missing = [column for column in columns if column not in header]
    unknown = [column for column in header if column not in columns]
    if missing:
        raise wrong_file(file, f"the column “{missing[0]}” is missing", 1)
    if unknown:
        raise wrong_file(file, f"there is no column “{unknown[0]}” in this kind of file", 1)
    return [_row(file, line, header, record) for line, record in rows]


def header_of(folder: Path, file: str) -> list[str]:
    """The names of the columns of a file, in its order."""
    return next(_records(folder, file), (1, []))[1]


def _row(file: str, line: int, header: list[str], record: list[str]) -> Row:
    if len(record) != len(header):
        raise wrong_file(file, f"there are {len(record)} cells, but {len(header)} columns", line)
    return Row(file, line, dict(zip(header, record, strict=True)))


def _records(folder: Path, file: str) -> Iterator[tuple[int, list[str]]]:
    """(line where it starts, cells) of each record that isn't blank; the first is the header."""
    try:
        # utf-8-sig drops a byte order mark.
        with (folder / file).open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            line = 1
            header_seen = False
            for record in reader:
                if record:
                    if not header_seen and len(set(record)) < len(record):
                        raise wrong_file(file, "a column is written twice", line)
                    header_seen = True
                    yield line, record
                line = reader.line_num + 1
    except FileNotFoundError:
        raise KnownError(
            f"There is no file “{file}” in “{folder}”.", safe=NOTHING_CHANGED, todo="Put it there."
        ) from None
    except UnicodeDecodeError:
        raise wrong_file(file, "it is not written in UTF-8") from None
    except csv.Error as error:
        raise wrong_file(file, f"it is not CSV ({error})", line) from None
    except OSError as error:
        raise KnownError(
            f"“{folder / file}” could not be read: {error.strerror}.", safe=NOTHING_CHANGED
        ) from error
