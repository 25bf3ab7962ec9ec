"""Examines a whole catalogue and reports per listing, in words or as JSON."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from catalogue.checks import codes, evidence, integrity, names, pictures, times, trees
from catalogue.checks.contents import Contents, read
from catalogue.checks.finding import WHOLE, Finding
from catalogue.errors import KnownError
from catalogue.model.listing import Key
from catalogue.store.opening import open_reader

_RULES: tuple[Callable[[Contents], Iterator[Finding]], ...] = (
    names.names,
    evidence.sources,
    evidence.presence,
    evidence.invented,
    pictures.pictures,
    times.times,
    codes.goods,
    codes.countries,
    codes.fair,
    trees.trees,
)


@dataclass(frozen=True, slots=True)
class Report:
    """`examined` is noun → how many were looked at; `findings` are in order of what they are about."""

    folder: Path
    examined: Mapping[str, int]
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        return not self.findings

    def by_key(self) -> list[tuple[Key, list[Finding]]]:
        """The findings of each thing together."""
        return [(key, list(found)) for key, found in groupby(self.findings, key=lambda finding: finding.key)]

    def as_json(self) -> dict[str, object]:
        """`{"catalogue", "sound", "examined", "findings": [{"kind", "id", "rule", "words"}]}`."""
        return {
            "catalogue": str(self.folder),
            "sound": self.is_sound,
            "examined": dict(self.examined),
            "findings": [
                {"kind": one.key.kind, "id": one.key.id, "rule": one.rule, "words": one.words}
                for one in self.findings
            ],
        }


def examine(folder: Path) -> Report:
    """Hold the catalogue in `folder` against every rule.

    Raises KnownError where it can't be opened at all; whatever is wrong inside becomes a finding.
    """
    with closing(open_reader(folder)) as db:
        found = _ask(db, "integrity", integrity.pages)
        differences = _ask(db, "schema", integrity.schema)
        if differences:
            found += differences
            found.append(Finding(WHOLE, "schema", "The rest was not examined, since its tables are others."))
            return Report(folder, {}, tuple(sorted(set(found))))
        found += _ask(db, "references", integrity.references)
        contents, unreadable = read(db, folder)
    found += unreadable
    for rule in _RULES:
        found += rule(contents)
    return Report(folder, _counts(contents), tuple(sorted(set(found))))


def _ask(
    db: sqlite3.Connection, rule: str, look: Callable[[sqlite3.Connection], Iterator[Finding]]
) -> list[Finding]:
    """What `look` finds; that it could not look is a finding too."""
    try:
        return list(look(db))
    except KnownError as error:
        return [Finding(WHOLE, rule, error.what)]


def _counts(contents: Contents) -> dict[str, int]:
    return {
        noun: len(getattr(contents, noun))
        for noun in ("exhibitors", "products", "sessions", "countries", "places", "pictures", "claims")
    }
