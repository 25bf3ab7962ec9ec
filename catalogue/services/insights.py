"""The figures of trade with the sources that give them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from catalogue.model.fair import Indicator
from catalogue.model.source import Source
from catalogue.services.catalogue import Catalogue
from catalogue.store.claims import claims
from catalogue.store.indicators import indicators


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and who gives it."""

    indicator: Indicator
    sources: tuple[Source, ...]


def read(db: sqlite3.Connection, catalogue: Catalogue) -> tuple[Figure, ...]:
    """All figures in order. Raises KnownError where the catalogue is damaged."""
    return tuple(Figure(one, _sources(db, catalogue, one.id)) for one in indicators(db))


def _sources(db: sqlite3.Connection, catalogue: Catalogue, id: str) -> tuple[Source, ...]:
    ids = dict.fromkeys(claim.source_id for claim in claims(db, "indicator", id) if claim.field == "value")
    return tuple(catalogue.sources[source] for source in ids if source in catalogue.sources)
