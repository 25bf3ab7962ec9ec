"""What was translated by hand: goods, and the names of what isn't made from single words."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from catalogue import paths
from catalogue.generate.plan import LANGUAGES
from catalogue.model.text import Text, Texts


@dataclass(frozen=True, slots=True)
class Good:
    """What a product may be. `family` is a phrase's id, `hs6` a code of the Harmonized System of 2022."""

    family: str
    hs6: str
    art: str
    name: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """`words` by language; where they hold `{name}`, a name is to stand there."""

    id: str
    tint: str
    art: str
    words: Mapping[str, str]

    @property
    def texts(self) -> Texts:
        """The words as they are."""
        return texts(self.words)

    def around(self, name: Mapping[str, str]) -> Texts:
        """The words with the name in its place, in each of its languages."""
        return texts({tag: self.words[tag].replace("{name}", value) for tag, value in name.items()})


def texts(words: Mapping[str, str]) -> Texts:
    """Words by language as a field of a thing."""
    return Texts({tag: Text(value) for tag, value in words.items()})


def goods() -> list[Good]:
    """All goods, each family's together."""
    return [Good(row["family"], row["hs6"], row["art"], _by_language(row)) for row in _rows("goods.csv")]


def phrases() -> dict[str, list[Phrase]]:
    """The phrases of each part of a catalogue."""
    found: dict[str, list[Phrase]] = {}
    for row in _rows("phrases.csv"):
        phrase = Phrase(row["id"], row["tint"], row["art"], _by_language(row))
        found.setdefault(row["part"], []).append(phrase)
    return found


def _rows(file: str) -> Iterator[dict[str, str]]:
    with (paths.database() / "words" / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _by_language(row: Mapping[str, str]) -> dict[str, str]:
    return {language: row[language] for language in LANGUAGES}
