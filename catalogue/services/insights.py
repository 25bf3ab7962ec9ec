"""The figures of trade with the sources that give them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from catalogue.model.indicator import Indicator
from catalogue.model.source import Claim, Source
from catalogue.services.catalogue import Catalogue
from catalogue.store.claims import claims
from catalogue.store.indicators import indicators

INDICATOR = "indicator"
"""The kind of a figure's claims, and of its key."""

ABOUT = "about"
"""The field of a claim that says what a figure is about: a Topic."""

COMPANY = "company"
"""The field of a claim that says whose figure it is: the id of an exhibitor."""


class Topic(StrEnum):
    """What figures are about, in the order to show them in."""

    DIGITAL_TRADE = "digital-trade"
    FAIR = "fair"
    COMPANIES = "companies"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, who gives it, what it is about (None: nobody says)."""

    indicator: Indicator
    sources: tuple[Source, ...]
    topic: Topic | None = None


def read(db: sqlite3.Connection, catalogue: Catalogue) -> tuple[Figure, ...]:
    """All figures in order. Raises KnownError where the catalogue is damaged."""
    said = {one.id: claims(db, INDICATOR, one.id) for one in indicators(db)}
    return tuple(
        Figure(one, _sources(catalogue, said[one.id]), topic_of(said[one.id])) for one in indicators(db)
    )


def topic_of(claims: Iterable[Claim]) -> Topic | None:
    """What the figure is about that these claims speak of; a company's figure is about companies."""
    for claim in claims:
        if claim.field == COMPANY:
            return Topic.COMPANIES
        if claim.field == ABOUT and claim.value in set(Topic):
            return Topic(claim.value)
    return None


def related(db: sqlite3.Connection, indicator: Indicator) -> tuple[Indicator, ...]:
    """The same figure for other periods."""
    return tuple(one for one in indicators(db) if one.series == indicator.series and one.id != indicator.id)


def about_the_fair(db: sqlite3.Connection) -> tuple[Indicator, ...]:
    """The figures of the fair itself."""
    return tuple(one for one in indicators(db) if topic_of(claims(db, INDICATOR, one.id)) is Topic.FAIR)


def _sources(catalogue: Catalogue, claims: Iterable[Claim]) -> tuple[Source, ...]:
    ids = dict.fromkeys(claim.source_id for claim in claims if claim.field == "value")
    return tuple(catalogue.sources[source] for source in ids if source in catalogue.sources)
