"""An opened catalogue: what is read once, and small enough to be kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from catalogue.model.category import Category, Theme
from catalogue.model.country import Country
from catalogue.model.place import Place, PlaceForm
from catalogue.model.source import Source
from catalogue.services.overview import Overview, overview
from catalogue.store.categories import categories
from catalogue.store.countries import countries
from catalogue.store.opening import open_reader
from catalogue.store.places import places
from catalogue.store.sources import sources
from catalogue.store.themes import themes


@dataclass(frozen=True, slots=True)
class Catalogue(Overview):
    """What all screens know of the fair. The maps keep the store's order."""

    categories: Mapping[str, Category]
    themes: Mapping[str, Theme]
    countries: Mapping[str, Country]
    places: Mapping[str, Place]
    sources: Mapping[str, Source]

    @property
    def members(self) -> frozenset[str]:
        """The countries on the list of Belt and Road members, also where not all sources confirm it."""
        return frozenset(
            code
            for code, country in self.countries.items()
            if country.membership and country.membership.status != "withdrawn"
        )

    def hall_of(self, place_id: str) -> Place | None:
        """The hall that a place lies in; the place itself if it is one."""
        return self._around(place_id, PlaceForm.HALL)

    def venue_of(self, place_id: str) -> Place | None:
        """The venue that a place lies in; the place itself if it is one."""
        return self._around(place_id, PlaceForm.VENUE)

    def _around(self, place_id: str, form: PlaceForm) -> Place | None:
        place = self.places.get(place_id)
        seen: set[str] = set()
        while place is not None and place.id not in seen:
            if place.form is form:
                return place
            seen.add(place.id)
            place = self.places.get(place.parent_id or "")
        return None

    def line(self, category_id: str) -> tuple[Category, ...]:
        """A category after all those above it, the root first."""
        found: dict[str, Category] = {}
        category = self.categories.get(category_id)
        while category is not None and category.id not in found:
            found[category.id] = category
            category = self.categories.get(category.parent_id or "")
        return tuple(reversed(found.values()))

    def below(self, category_id: str) -> tuple[str, ...]:
        """The ids of the categories below one, in their order."""
        return tuple(
            id
            for id in self.categories
            if id != category_id and any(above.id == category_id for above in self.line(id))
        )


def open_catalogue(folder: Path) -> tuple[Catalogue, sqlite3.Connection]:
    """The catalogue in `folder` and a reader of it, for the thread that opens it.

    Raises KnownError where it can't be opened or read.
    """
    db = open_reader(folder)
    try:
        return read(db, folder), db
    except BaseException:
        db.close()
        raise


def read(db: sqlite3.Connection, folder: Path) -> Catalogue:
    """What is kept of the catalogue behind a connection. Raises KnownError where it is damaged."""
    return completed(overview(db, folder), db)


def completed(known: Overview, db: sqlite3.Connection) -> Catalogue:
    """The catalogue of which the overview is known. Raises KnownError where it is damaged."""
    return Catalogue(
        **{field.name: getattr(known, field.name) for field in fields(known)},
        categories={one.id: one for one in categories(db)},
        themes={one.id: one for one in themes(db)},
        countries={one.code: one for one in countries(db)},
        places={one.id: one for one in places(db)},
        sources=sources(db),
    )
