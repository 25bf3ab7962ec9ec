"""What Home tells of a catalogue."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from catalogue.model.place import PlaceForm
from catalogue.services.catalogue import completed
from catalogue.services.overview import overview
from catalogue.store.opening import open_reader


@pytest.mark.parametrize("fair", ["small_fair", "demo_folder"])
def test_counts_are_those_of_the_whole(fair: str, request: pytest.FixtureRequest) -> None:
    """What is counted without reading the catalogue is what one finds who reads it."""
    folder: Path = request.getfixturevalue(fair)
    with closing(open_reader(folder)) as db:
        known = overview(db, folder)
        whole = completed(known, db)
    assert known.members_listed == len(whole.members)
    assert known.halls == sum(1 for place in whole.places.values() if place.form is PlaceForm.HALL)
    assert (whole.fair, whole.totals) == (known.fair, known.totals)
