"""The words in which claims and their notes are written, in other languages: one phrase book for the fair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.exchange.csv_rows import Row, read_rows
from catalogue.exchange.csv_texts import FieldTexts, languages_of, texts_in
from catalogue.model.source import Claim
from catalogue.model.text import Texts
from catalogue.store.sayings import PART, PHRASE

_FILE = "texts/claims.csv"
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of claims, and the row it stands in."""

    row: Row
    texts: Texts


def read_phrases(folder: Path) -> list[Phrase]:
    """The phrases, each with its English words, which no other phrase has."""
    languages = languages_of(folder, _FILE, ("written_in",))
    found: dict[str, Phrase] = {}
    for row in read_rows(folder, _FILE, ("written_in", *languages)):
        words = row.needed(_ENGLISH)
        if words in found:
            raise row.wrong(_ENGLISH, f"“{words}” is written twice")
        found[words] = Phrase(row, texts_in(row, languages))
    return list(found.values())


def as_texts(phrases: Sequence[Phrase], fair_id: str) -> FieldTexts:
    """The phrases as texts of the fair, each a numbered field."""
    return {(fair_id, f"{PHRASE}{number}"): one.texts for number, one in enumerate(phrases, start=1)}


def require_said(phrases: Iterable[Phrase], claims: Iterable[Claim]) -> None:
    """Raises KnownError for a phrase that no claim or note has, whole or as one of its parts."""
    said = set()
    for claim in claims:
        said |= {claim.value, claim.note, *claim.value.split(PART), *claim.note.split(PART)}
    for phrase in phrases:
        words = phrase.row.text(_ENGLISH)
        if words not in said:
            raise phrase.row.wrong(_ENGLISH, f"no claim says “{words}”")
