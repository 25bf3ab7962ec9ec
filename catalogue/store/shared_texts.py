"""What many listings share: their categories, themes, exhibitors, memberships, read once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from catalogue.store.batch_texts import texts_of, values
from catalogue.store.category_tree import category_lines
from catalogue.store.fair import read_fair
from catalogue.store.rows import INTEGER, TEXT, batch, grouped, rows

# About 1 kB each. Who reads by (category, exhibitor) comes back to most exhibitors in each category.
_EXHIBITORS_KEPT = 50_000

_BOOTHS = """
SELECT wanted.key, code FROM json_each(?) AS wanted
CROSS JOIN exhibitor_place ON exhibitor_id = wanted.value CROSS JOIN place ON place.id = place_id
WHERE code <> '' ORDER BY wanted.key, place_id
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A category and all above it, nearest first, and what they are called in all languages."""

    ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Presence(NamedTuple):
    """What an exhibitor is called in all languages, and the codes of its booths."""

    names: tuple[str, ...] = ()
    booths: tuple[str, ...] = ()


NOBODY = Presence()


class SharedTexts:
    """What is shared by the listings of a catalogue. Raises KnownError if there is no fair in it yet."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.currency = read_fair(db).default_currency
        lines = category_lines(db)
        named = dict(zip(lines, texts_of(db, "category", lines), strict=True))
        self.lines = {
            id: Line(line, values(*(named[above].get("name") for above in line)))
            for id, line in lines.items()
        }
        themes = [id for (id,) in rows(db, "SELECT id FROM theme", (), TEXT)]
        self._themes = {
            id: values(fields.get("name"))
            for id, fields in zip(themes, texts_of(db, "theme", themes), strict=True)
        }
        members = "SELECT country_code FROM bri_membership WHERE status <> 'withdrawn'"
        self.members = frozenset(code for (code,) in rows(db, members, (), TEXT))
        self._exhibitors: dict[str, Presence] = {}

    def theme_names(self, ids: Iterable[str]) -> tuple[str, ...]:
        """What these themes are called in all languages."""
        return tuple(name for id in ids for name in self._themes.get(id, ()))

    def exhibitors(self, ids: Iterable[str]) -> Mapping[str, Presence]:
        """At least these exhibitors."""
        wanted = dict.fromkeys(ids)
        missing = [id for id in wanted if id not in self._exhibitors]
        if len(self._exhibitors) + len(missing) > _EXHIBITORS_KEPT:
            self._exhibitors = {}
            missing = list(wanted)
        if missing:
            texts, booths = texts_of(self._db, "exhibitor", missing), self.booths(missing)
            for id, fields, codes in zip(missing, texts, booths, strict=True):
                self._exhibitors[id] = Presence(values(fields.get("name")), codes)
        return self._exhibitors

    def booths(self, exhibitor_ids: Sequence[str]) -> list[tuple[str, ...]]:
        """The codes of the booths of each of these exhibitors."""
        wanted = json.dumps(list(exhibitor_ids))
        return grouped(batch(self._db, _BOOTHS, [wanted], INTEGER, TEXT), len(exhibitor_ids))
