"""What is kept of an opened catalogue."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.listing import Kind
from catalogue.services import catalogue as catalogues
from catalogue.services.catalogue import Catalogue, open_catalogue
from catalogue.store.schema import DATABASE
from tests.store.sample import make


def test_totals_count_what_is_published(catalogue: Catalogue) -> None:
    """Drafts and withdrawn listings are not counted, nor the countries that only those come from."""
    assert catalogue.totals == {Kind.PRODUCT: 2, Kind.EXHIBITOR: 2, Kind.SESSION: 2}
    assert (catalogue.origins, catalogue.figures) == (2, 2)


def test_members_are_on_the_list(catalogue: Catalogue) -> None:
    """A country is a member by its dated membership; one without is none, one that left is none."""
    assert catalogue.members == {"LA", "TH"}
    laos = catalogue.countries["LA"]
    assert laos.membership is not None
    left = replace(laos, membership=replace(laos.membership, status="withdrawn"))
    unsure = replace(laos, membership=replace(laos.membership, status="unclear"))
    assert replace(catalogue, countries={"LA": left, "TH": unsure}).members == {"TH"}


def test_places_know_what_is_around_them(catalogue: Catalogue) -> None:
    """A booth lies in its hall, also through a row, and in the hall's venue; a venue lies in no hall."""
    for booth in ("hall-1-b14", "hall-1-c02", "hall-1"):
        hall, venue = catalogue.hall_of(booth), catalogue.venue_of(booth)
        assert hall is not None
        assert venue is not None
        assert (hall.id, venue.id) == ("hall-1", "venue")
    assert catalogue.hall_of("venue") is None
    assert catalogue.hall_of("nowhere") is None


def test_places_in_a_circle_end(catalogue: Catalogue) -> None:
    """Places that contain each other, as only a damaged catalogue has them, don't hold the program up."""
    row = catalogue.places["row-c"]
    places = {"a": replace(row, id="a", parent_id="b"), "b": replace(row, id="b", parent_id="a")}
    assert replace(catalogue, places=places).hall_of("a") is None


def test_a_category_has_a_line_and_what_is_below(catalogue: Catalogue) -> None:
    """The line of a category leads from the root to it; below the root lies the rest."""
    assert [category.id for category in catalogue.line("food-sweets")] == ["food", "food-sweets"]
    assert catalogue.below("food") == ("food-sweets",)
    assert catalogue.below("home") == ()
    assert catalogue.line("none") == ()


def test_categories_in_a_circle_end(catalogue: Catalogue) -> None:
    """A tree that bites its tail ends where it began."""
    food = catalogue.categories["food"]
    biting = {
        "food": replace(food, parent_id="sweets"),
        "sweets": replace(food, id="sweets", parent_id="food"),
    }
    assert [one.id for one in replace(catalogue, categories=biting).line("food")] == ["sweets", "food"]


def test_no_catalogue_is_told_in_words(tmp_path: Path) -> None:
    """A folder without a catalogue raises the error that a person can read."""
    with pytest.raises(KnownError, match="no folder"):
        open_catalogue(tmp_path / "nowhere")


def test_a_time_zone_that_is_none(tmp_path: Path) -> None:
    """A fair whose time zone nobody knows is told in words."""
    folder = make(tmp_path / "fair")
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        database.execute("UPDATE fair SET time_zone = 'Mars/Olympus'")
    with pytest.raises(KnownError, match="Mars/Olympus"):
        open_catalogue(folder)


def test_reading_closes_nothing(db: sqlite3.Connection, small_fair: Path) -> None:
    """The connection that a catalogue was read through goes on being useful."""
    assert catalogues.read(db, small_fair).fair.id == "fair-2022"
    assert db.execute("SELECT 1").fetchone() == (1,)
