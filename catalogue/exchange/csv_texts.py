"""Reads the files of texts: id, field, the languages it was written in, and a column for each language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row, header_of, read_rows, wrong_file
from catalogue.model.text import Text, Texts, TextStatus

FieldTexts = Mapping[tuple[str, str], Texts]
"""(id, field) → texts."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_FIRST_COLUMNS = ("id", "field", "written_in")
# Whoever keeps a fair's files reads these two; other languages stay drafts until somebody reads them.
_READ_OVER = ("en", "zh")


def read_texts(folder: Path, file: str, kind: str, fields: Sequence[str], known: Known) -> FieldTexts:
    """The texts of `kind` in `file`: only of ids that are there and of these fields, each once.

    Words in a language of `written_in` are originals; other English and Chinese words were reviewed; the rest
    are drafts. An empty cell is no text; an empty `written_in` means that the original is in none of them.
    """
    languages = languages_of(folder, file, _FIRST_COLUMNS)
    found: dict[tuple[str, str], Texts] = {}
    for row in read_rows(folder, file, (*_FIRST_COLUMNS, *languages)):
        id = known.one(kind, row, "id")
        field = row.needed("field")
        if field not in fields:
            raise row.wrong("field", f"“{field}” is none of {', '.join(fields)}")
        if (id, field) in found:
            raise row.wrong("field", f"“{field}” of “{id}” is written twice")
        found[id, field] = texts_in(row, languages)
    return found


def languages_of(folder: Path, file: str, others: Sequence[str]) -> list[str]:
    """The columns of a file that are languages: all but `others`."""
    languages = [column for column in header_of(folder, file) if column not in others]
    for language in languages:
        if not _LANGUAGE.fullmatch(language):
            raise wrong_file(file, f"the column “{language}” is not a language tag (BCP 47)", 1)
    return languages


def texts_in(row: Row, languages: Sequence[str]) -> Texts:
    """The texts of one row, with the status that `written_in` gives each."""
    originals = row.text("written_in").split()
    for language in originals:
        if language not in languages:
            raise row.wrong("written_in", f"there is no column for “{language}”")
        row.needed(language)
    return Texts(
        {
            language: Text(row.text(language), _status(language, originals))
            for language in languages
            if row.text(language)
        }
    )


def _status(language: str, originals: Sequence[str]) -> TextStatus:
    if language in originals:
        return TextStatus.SOURCE
    return TextStatus.REVIEWED if language in _READ_OVER else TextStatus.DRAFT
