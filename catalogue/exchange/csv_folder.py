"""A fair's folder as rows: every file read, every id known, every text joined, every row's sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.exchange.csv_columns import COLUMNS, KINDS, TEXT_FIELDS
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_phrases import Phrase, as_texts, read_phrases
from catalogue.exchange.csv_rows import Row, read_rows, wrong_file
from catalogue.exchange.csv_texts import FieldTexts, read_texts
from catalogue.model.listing import Key
from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Folder:
    """`rows` by file, `texts` by kind, `sources` by thing; `phrases` are among the fair's texts too."""

    rows: Mapping[str, list[Row]]
    known: Known
    texts: Mapping[str, FieldTexts]
    phrases: Sequence[Phrase]
    sources: Mapping[Key, tuple[str, ...]]

    def rows_of(self, kind: str) -> list[Row]:
        """The rows of all files of one kind of thing."""
        return [row for file, its in KINDS.items() if its == kind for row in self.rows[file]]


def read_folder(folder: Path) -> Folder:
    """Read all files of `folder`. Raises KnownError with file, line and column of the first thing wrong."""
    if not folder.is_dir():
        raise wrong_file(str(folder), "there is no such folder")
    rows = {file: read_rows(folder, file, columns) for file, columns in COLUMNS.items()}
    if len(rows["fair.csv"]) != 1:
        raise wrong_file("fair.csv", f"a folder holds one fair, not {len(rows['fair.csv'])}")
    known = Known()
    for file, kind in KINDS.items():
        known.add(kind, rows[file], _id_column(kind))
    texts: dict[str, dict[tuple[str, str], Texts]] = {}
    for file, fields in TEXT_FIELDS.items():
        kind = KINDS[file]
        texts.setdefault(kind, {}).update(read_texts(folder, f"texts/{file}", kind, fields, known))
    phrases = read_phrases(folder)
    texts["fair"].update(as_texts(phrases, rows["fair.csv"][0].needed("id")))
    return Folder(rows, known, texts, phrases, _sources(rows, known))


def _sources(rows: Mapping[str, list[Row]], known: Known) -> dict[Key, tuple[str, ...]]:
    """Each row's sources; at least one, since nothing is in a catalogue without somebody who says so."""
    found = {}
    for file, kind in KINDS.items():
        if "sources" not in COLUMNS[file]:
            continue
        for row in rows[file]:
            row.needed("sources")
            found[Key(kind, row.needed(_id_column(kind)))] = known.many("source", row, "sources")
    return found


def _id_column(kind: str) -> str:
    return "code" if kind == "country" else "id"
