"""Writes livestreams and events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from catalogue.model.listing import Kind
from catalogue.model.session import Session
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import links
from catalogue.store.writing.listings import add_listings


def add_sessions(draft: Draft, sessions: Iterable[Session]) -> None:
    """Add sessions in their published order."""
    added = list(sessions)
    with draft.change():
        add_listings(
            draft,
            Kind.SESSION,
            [(one, {"name": one.name, "summary": one.summary, "venue": one.venue}) for one in added],
        )
        draft.add_rows(
            "session",
            (
                {
                    "id": one.id,
                    "form": one.form.value,
                    "starts_at": utc_text(one.span.start),
                    "ends_at": utc_text(one.span.end),
                    "precision": one.span.precision.value,
                    "day_part": one.span.part.value if one.span.part else None,
                    "first_day": one.first_day,
                    "last_day": one.last_day,
                    "host_id": one.host_id,
                    "place_id": one.place_id,
                    "stream": one.stream,
                    "recording": one.recording,
                    "art": one.art,
                }
                for one in added
            ),
        )
        for table, column, pairs in (
            ("session_country", "country_code", ((one.id, one.countries) for one in added)),
            ("session_language", "language", ((one.id, one.languages) for one in added)),
            ("session_theme", "theme_id", ((one.id, one.themes) for one in added)),
            ("session_product", "product_id", ((one.id, one.product_ids) for one in added)),
        ):
            draft.add_rows(table, links("session_id", column, pairs))


def utc_text(moment: datetime) -> str:
    """A moment as the database keeps it: UTC, to the second, 2022-09-01T07:02:00Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
