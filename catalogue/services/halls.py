"""The halls with their booths, and who is where."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.model.card import Card
from catalogue.model.listing import Key, Kind, ListingState
from catalogue.model.place import Place, PlaceForm
from catalogue.services.catalogue import Catalogue
from catalogue.services.shelf import Shelf
from catalogue.store.exhibitors import exhibitors


@dataclass(frozen=True, slots=True)
class Booth:
    """A booth, and who is there, if anyone. Position and size are in metres from the hall's corner."""

    place: Place
    x: float
    y: float
    width: float
    height: float
    exhibitor: Card | None


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall with its size in metres, the venue it belongs to, and its booths."""

    place: Place
    venue: Place | None
    width: float
    height: float
    booths: tuple[Booth, ...]


def read(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> tuple[Hall, ...]:
    """All halls that have a plan. Raises KnownError where the catalogue is damaged."""
    who = _who_is_where(db, shelf)
    booths: dict[str, list[Booth]] = {}
    for place in catalogue.places.values():
        hall = catalogue.hall_of(place.id) if place.form is PlaceForm.BOOTH and place.outline else None
        if hall is not None:
            x, y, width, height = _box(place)
            left, top, *_ = _box(hall)
            booths.setdefault(hall.id, []).append(
                Booth(place, x - left, y - top, width, height, who.get(place.id))
            )
    return tuple(
        Hall(place, catalogue.venue_of(place.id), *_box(place)[2:], tuple(booths.get(place.id, ())))
        for place in catalogue.places.values()
        if place.form is PlaceForm.HALL and place.outline
    )


def _who_is_where(db: sqlite3.Connection, shelf: Shelf) -> Mapping[str, Card]:
    present = [one for one in exhibitors(db) if one.booth_ids and one.state is ListingState.PUBLISHED]
    cards = {
        card.key.id: card for card in shelf.cards([Key(Kind.EXHIBITOR.value, one.id) for one in present])
    }
    return {booth: cards[one.id] for one in present for booth in one.booth_ids if one.id in cards}


def _box(place: Place) -> tuple[float, float, float, float]:
    """Left, top, width and height of an outline."""
    xs, ys = [x for x, _ in place.outline], [y for _, y in place.outline]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
