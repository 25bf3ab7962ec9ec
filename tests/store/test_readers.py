"""What was written is read again, as frozen dataclasses."""

from __future__ import annotations

import dataclasses
import sqlite3

import pytest

from catalogue.model.category import Category
from catalogue.store.categories import categories, category
from catalogue.store.claims import all_claims, claims
from catalogue.store.countries import countries, country
from catalogue.store.coverages import coverages
from catalogue.store.exhibitors import exhibitor, exhibitors
from catalogue.store.fair import read_fair
from catalogue.store.indicators import indicator, indicators
from catalogue.store.pictures import all_pictures, pictures
from catalogue.store.places import place, places
from catalogue.store.products import product, products
from catalogue.store.sessions import session, sessions
from catalogue.store.sources import sources
from catalogue.store.themes import theme, themes
from tests.store import sample


def test_the_fair(db: sqlite3.Connection) -> None:
    """The fair comes back with its days, its languages in their order and its names."""
    assert read_fair(db) == sample.FAIR


@pytest.mark.parametrize(
    ("read", "written"),
    [
        (exhibitors, sample.EXHIBITORS),
        (products, sample.PRODUCTS),
        (sessions, sample.SESSIONS),
        (countries, sample.COUNTRIES),
        (indicators, sample.INDICATORS),
        (themes, sample.THEMES),
        (all_claims, sample.CLAIMS),
        (all_pictures, (sample.PICTURE,)),
        (coverages, sample.COVERAGES),
    ],
)
def test_everything_in_its_order(db: sqlite3.Connection, read, written) -> None:  # type: ignore[no-untyped-def]
    """Each noun comes back whole, in the order it was written in."""
    assert read(db) == list(written)


def test_categories_in_their_positions(db: sqlite3.Connection) -> None:
    """Categories come in the order of their positions, however they were written."""
    assert categories(db) == sorted(sample.CATEGORIES, key=lambda one: one.position)


def test_places_by_id(db: sqlite3.Connection) -> None:
    """Places come back with their outlines in metres."""
    assert places(db) == sorted(sample.PLACES, key=lambda one: one.id)


@pytest.mark.parametrize(
    ("read", "written"),
    [
        (exhibitor, sample.EXHIBITORS),
        (product, sample.PRODUCTS),
        (session, sample.SESSIONS),
        (indicator, sample.INDICATORS),
        (theme, sample.THEMES),
        (category, sample.CATEGORIES),
        (place, sample.PLACES),
    ],
)
def test_one_by_its_id(db: sqlite3.Connection, read, written) -> None:  # type: ignore[no-untyped-def]
    """One thing is read by its id, the same as among all; an unknown id gives None."""
    assert [read(db, one.id) for one in written] == list(written)
    assert read(db, "no-such-thing") is None


def test_one_country(db: sqlite3.Connection) -> None:
    """A country is read by its code, and an unknown code gives None."""
    assert [country(db, one.code) for one in sample.COUNTRIES] == list(sample.COUNTRIES)
    assert country(db, "ZZ") is None


def test_sources_by_id(db: sqlite3.Connection) -> None:
    """Sources come as a mapping from their ids."""
    assert sources(db) == {source.id: source for source in sample.SOURCES}


def test_claims_of_one_thing(db: sqlite3.Connection) -> None:
    """Both of two sources that differ are kept, and a thing nobody speaks of has no claims."""
    assert claims(db, "exhibitor", "cloud") == list(sample.CLAIMS[2:])
    assert claims(db, "product", "pillow") == []


def test_coverages_of_one_exhibitor(db: sqlite3.Connection) -> None:
    """What an exhibitor reaches is asked for by its id."""
    assert coverages(db, "cloud") == list(sample.COVERAGES)
    assert coverages(db, "shop") == []


def test_pictures_of_one_listing(db: sqlite3.Connection) -> None:
    """A listing's pictures come with what they show in words."""
    assert pictures(db, "product", "jelly") == [sample.PICTURE]
    assert pictures(db, "exhibitor", "jelly") == []


def test_what_is_read_is_frozen(db: sqlite3.Connection) -> None:
    """What a reader gives can't be changed by who was given it."""
    found = categories(db)[0]
    assert isinstance(found, Category)
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.tint = "tintPink"  # type: ignore[misc]
