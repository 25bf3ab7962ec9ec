"""Venues are real, halls and booths mostly illustrative."""

from __future__ import annotations

import sqlite3
from itertools import combinations

import pytest

from catalogue.model.place import Place, PlaceForm
from catalogue.store.exhibitors import exhibitors
from catalogue.store.places import places

REPORTED = {"cncc", "shougang", "shougang-hall-2"}


@pytest.fixture(scope="module")
def by_id(db: sqlite3.Connection) -> dict[str, Place]:
    """Every place by its id."""
    return {place.id: place for place in places(db)}


def hall_of(place: Place, by_id: dict[str, Place]) -> Place:
    """The hall a place is in."""
    while place.form is not PlaceForm.HALL:
        assert place.parent_id is not None
        place = by_id[place.parent_id]
    return place


def box(place: Place) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in metres."""
    xs, ys = zip(*place.outline, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_only_what_is_reported_is_real(by_id: dict[str, Place]) -> None:
    """Two venues and one hall are in the sources; every other place says that it is illustrative."""
    assert {place.id for place in by_id.values() if not place.is_illustrative} == REPORTED


def test_enough_booths(by_id: dict[str, Place]) -> None:
    """There are at least 60 booths; each has a code that is its own in its hall."""
    booths = [place for place in by_id.values() if place.form is PlaceForm.BOOTH]
    assert len(booths) >= 60
    codes = [(hall_of(booth, by_id).id, booth.code) for booth in booths]
    assert len(set(codes)) == len(codes)
    assert all(code for _, code in codes)


def test_booths_are_rectangles_with_aisles(by_id: dict[str, Place]) -> None:
    """Booths are rectangles inside their hall, and between any two is room."""
    booths = [place for place in by_id.values() if place.form is PlaceForm.BOOTH]
    for booth in booths:
        left, top, right, bottom = box(booth)
        assert set(booth.outline) == {(left, top), (right, top), (right, bottom), (left, bottom)}
        hall_left, hall_top, hall_right, hall_bottom = box(hall_of(booth, by_id))
        assert hall_left < left < right < hall_right and hall_top < top < bottom < hall_bottom, booth.id
    for one, other in combinations(booths, 2):
        if hall_of(one, by_id) is hall_of(other, by_id):
            left, top, right, bottom = box(one)
            other_left, other_top, other_right, other_bottom = box(other)
            apart = max(other_left - right, left - other_right, other_top - bottom, top - other_bottom)
            assert apart >= 0.5, (one.id, other.id)


def test_every_hall_has_a_door_and_a_kiosk(by_id: dict[str, Place]) -> None:
    """Each hall has a way in and a kiosk to stand at."""
    for hall in (place for place in by_id.values() if place.form is PlaceForm.HALL):
        forms = {place.form for place in by_id.values() if place.parent_id == hall.id}
        assert {PlaceForm.DOOR, PlaceForm.KIOSK, PlaceForm.ROW} <= forms


def test_no_booth_for_who_was_not_on_site(db: sqlite3.Connection) -> None:
    """Online, mentioned and goods-only exhibitors have no booth; who exhibited on site has one."""
    for exhibitor in exhibitors(db):
        if exhibitor.participation in ("exhibitor", "organiser"):
            assert exhibitor.booth_ids, exhibitor.id
        elif exhibitor.participation != "participant":
            assert exhibitor.booth_ids == (), exhibitor.id


def test_a_booth_has_one_exhibitor(db: sqlite3.Connection) -> None:
    """No booth is given to two."""
    given = [booth for exhibitor in exhibitors(db) for booth in exhibitor.booth_ids]
    assert len(set(given)) == len(given)
