"""Halls and booths."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from catalogue.model.exhibitor import Participation
from catalogue.services import halls
from catalogue.services.catalogue import Catalogue, read
from catalogue.services.shelf import Shelf
from catalogue.store.opening import open_reader


def test_a_booth_is_where_its_outline_is(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """A hall has its size in metres and its booths, each with place, size and who is there."""
    [hall] = halls.read(db, catalogue, shelf)
    assert (hall.place.id, hall.width, hall.height) == ("hall-1", 90.5, 60.0)
    assert hall.venue is not None
    assert hall.venue.id == "venue"
    [booth] = hall.booths
    assert (booth.place.code, booth.x, booth.y, booth.width, booth.height) == ("B14", 3.0, 3.0, 6.0, 6.0)
    assert booth.exhibitor is not None
    assert booth.exhibitor.key.id == "shop"


def test_demo_booths_lie_in_their_halls(demo_folder: Path) -> None:
    """No booth of the demo sticks out of its hall or lies on another, and who is there was at the fair."""
    with closing(open_reader(demo_folder)) as db:
        found = halls.read(db, read(db, demo_folder), Shelf(db))
    assert len(found) >= 4
    for hall in found:
        boxes = [(one.x, one.y, one.x + one.width, one.y + one.height) for one in hall.booths]
        for left, top, right, bottom in boxes:
            assert 0 <= left < right <= hall.width
            assert 0 <= top < bottom <= hall.height
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        for booth in hall.booths:
            if booth.exhibitor is not None:
                assert Participation(booth.exhibitor.participation).may_have_booth
