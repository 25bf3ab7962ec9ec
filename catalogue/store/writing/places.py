"""Writes venues, halls, rows, booths, kiosks and doors."""

from __future__ import annotations

import json
from collections.abc import Iterable

from catalogue.model.place import Place
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_places(draft: Draft, places: Iterable[Place]) -> None:
    """Add places, in any order."""
    added = list(places)
    with draft.change():
        add_entities(draft, "place", [(place.id, {"name": place.name}) for place in added])
        draft.add_rows(
            "place",
            (
                {
                    "id": place.id,
                    "form": place.form.value,
                    "parent_id": place.parent_id,
                    "code": place.code,
                    "outline": json.dumps(place.outline),
                    "is_illustrative": place.is_illustrative,
                }
                for place in added
            ),
        )
