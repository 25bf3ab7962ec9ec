"""All of a catalogue that can be read, and what can't."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from catalogue.checks.finding import WHOLE, Finding
from catalogue.errors import KnownError
from catalogue.model.category import Category
from catalogue.model.country import Country
from catalogue.model.exhibitor import Coverage, Exhibitor
from catalogue.model.fair import Fair
from catalogue.model.listing import Key, Kind
from catalogue.model.picture import Picture
from catalogue.model.place import Place
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.source import Claim, Source
from catalogue.store.categories import categories
from catalogue.store.claims import all_claims
from catalogue.store.countries import countries
from catalogue.store.coverages import coverages
from catalogue.store.exhibitors import exhibitor, exhibitors
from catalogue.store.fair import read_fair
from catalogue.store.indicators import indicators
from catalogue.store.integrity import ids
from catalogue.store.pictures import all_pictures
from catalogue.store.places import places
from catalogue.store.products import product, products
from catalogue.store.sessions import session, sessions
from catalogue.store.sources import sources
from catalogue.store.themes import themes

Noun = TypeVar("Noun")
RULE = "readable"


@dataclass(frozen=True, slots=True)
class Contents:
    """What rules are held against. `fair` is None where it can't be read."""

    folder: Path
    fair: Fair | None
    exhibitors: Sequence[Exhibitor]
    products: Sequence[Product]
    sessions: Sequence[Session]
    countries: Sequence[Country]
    categories: Sequence[Category]
    places: Sequence[Place]
    coverages: Sequence[Coverage]
    pictures: Sequence[Picture]
    sources: Sequence[Source]
    claims: Sequence[Claim]

    def listings(self) -> list[tuple[Key, Exhibitor | Product | Session]]:
        """The three kinds together, each with its key."""
        return [
            *((Key(Kind.EXHIBITOR.value, one.id), one) for one in self.exhibitors),
            *((Key(Kind.PRODUCT.value, one.id), one) for one in self.products),
            *((Key(Kind.SESSION.value, one.id), one) for one in self.sessions),
        ]


def read(db: sqlite3.Connection, folder: Path) -> tuple[Contents, list[Finding]]:
    """What of the catalogue can be read, and a finding for each thing that can't; raises nothing."""
    found: list[Finding] = []

    def all_of(noun: str, read_all: Callable[[sqlite3.Connection], Sequence[Noun]]) -> Sequence[Noun]:
        try:
            return read_all(db)
        except KnownError as error:
            found.append(Finding(WHOLE, RULE, f"The {noun} can't be read: {error.what}"))
            return []

    def listings_of(
        kind: Kind,
        read_all: Callable[[sqlite3.Connection], Sequence[Noun]],
        read_one: Callable[[sqlite3.Connection, str], Noun | None],
    ) -> Sequence[Noun]:
        try:
            return read_all(db)
        except KnownError:
            return _one_by_one(db, kind, read_one, found)

    fairs = all_of("fair", lambda db: [read_fair(db)])
    all_of("themes", themes)
    all_of("indicators", indicators)
    contents = Contents(
        folder=folder,
        fair=fairs[0] if fairs else None,
        exhibitors=listings_of(Kind.EXHIBITOR, exhibitors, exhibitor),
        products=listings_of(Kind.PRODUCT, products, product),
        sessions=listings_of(Kind.SESSION, sessions, session),
        countries=all_of("countries", countries),
        categories=all_of("categories", categories),
        places=all_of("places", places),
        coverages=all_of("coverages", coverages),
        pictures=all_of("pictures", all_pictures),
        sources=all_of("sources", lambda db: list(sources(db).values())),
        claims=all_of("claims", all_claims),
    )
    return contents, found


def _one_by_one(
    db: sqlite3.Connection,
    kind: Kind,
    read_one: Callable[[sqlite3.Connection, str], Noun | None],
    found: list[Finding],
) -> list[Noun]:
    """The listings of a kind that can be read by themselves, where they can't be together."""
    try:
        known = ids(db, kind.value)
    except KnownError as error:
        found.append(Finding(WHOLE, RULE, f"The {kind.value}s can't be read: {error.what}"))
        return []
    readable: list[Noun] = []
    for id in known:
        try:
            one = read_one(db, id)
        except KnownError as error:
            found.append(Finding(Key(kind.value, id), RULE, f"It can't be read: {error.what}"))
        else:
            if one is None:
                found.append(Finding(Key(kind.value, id), RULE, f"There is a listing, but no {kind.value}."))
            else:
                readable.append(one)
    return readable
