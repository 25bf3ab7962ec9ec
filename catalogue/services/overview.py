"""What Home and the frame around all screens tell of a catalogue: the fair, and how much there is."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from catalogue.errors import KnownError
from catalogue.model.fair import Fair
from catalogue.model.listing import Kind
from catalogue.model.text import Texts
from catalogue.store import published
from catalogue.store.fair import read_fair
from catalogue.store.texts import NO_TEXTS, field_texts


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first frame shows of a catalogue, read without the rest of it.

    `mark` is the sign on the red square; `totals` counts published listings, `origins` the countries that
    published products come from, `exhibitor_themes` the themes that published exhibitors stand in,
    `members_listed` the countries on the list of Belt and Road members, `halls` the halls, `figures` the
    figures of trade.
    """

    folder: Path
    fair: Fair
    zone: ZoneInfo
    mark: Texts
    totals: Mapping[Kind, int]
    origins: int
    exhibitor_themes: int
    members_listed: int
    halls: int
    figures: int


def overview(db: sqlite3.Connection, folder: Path) -> Overview:
    """The overview of the catalogue behind a connection. Raises KnownError where it is damaged."""
    fair = read_fair(db)
    try:
        zone = ZoneInfo(fair.time_zone)
    except (KeyError, ValueError, OSError):
        raise KnownError(
            f"The fair “{fair.id}” names a time zone that is none: {fair.time_zone}.",
            safe="Nothing was changed.",
            todo="Put a good copy of the catalogue in its place.",
        ) from None
    return Overview(
        folder=folder,
        fair=fair,
        zone=zone,
        mark=field_texts(db, "fair", fair.id, ("mark",)).get((fair.id, "mark"), NO_TEXTS),
        totals=published.totals(db),
        origins=published.origins(db),
        exhibitor_themes=published.exhibitor_themes(db),
        members_listed=published.members_listed(db),
        halls=published.halls(db),
        figures=published.figures(db),
    )
