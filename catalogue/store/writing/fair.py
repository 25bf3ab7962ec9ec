"""Writes the fair itself."""

from __future__ import annotations

from catalogue.model.fair import Fair
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_fair(draft: Draft, fair: Fair) -> None:
    """Add the one fair of a new catalogue."""
    with draft.change():
        texts = {"name": fair.name, "short_name": fair.short_name, "city": fair.city, "summary": fair.summary}
        add_entities(draft, "fair", [(fair.id, texts)])
        draft.add_rows(
            "fair",
            [
                {
                    "id": fair.id,
                    "first_day": fair.first_day.isoformat(),
                    "last_day": fair.last_day.isoformat(),
                    "time_zone": fair.time_zone,
                    "default_currency": fair.default_currency,
                }
            ],
        )
        draft.add_rows(
            "fair_language",
            (
                {"position": position, "language": language}
                for position, language in enumerate(fair.languages)
            ),
        )
