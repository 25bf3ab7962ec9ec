"""Writes exhibitors and what they reach."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.exhibitor import Coverage, Exhibitor
from catalogue.model.listing import Kind
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities, links
from catalogue.store.writing.listings import add_listings


def add_exhibitors(draft: Draft, exhibitors: Iterable[Exhibitor]) -> None:
    """Add exhibitors in their published order."""
    added = list(exhibitors)
    with draft.change():
        add_listings(
            draft,
            Kind.EXHIBITOR,
            [(one, {"name": one.name, "summary": one.summary, "zone": one.zone}) for one in added],
        )
        draft.add_rows(
            "exhibitor",
            (
                {
                    "id": one.id,
                    "form": one.form.value,
                    "country_code": one.country,
                    "participation": one.participation.value,
                }
                for one in added
            ),
        )
        draft.add_rows(
            "exhibitor_theme", links("exhibitor_id", "theme_id", ((one.id, one.themes) for one in added))
        )
        draft.add_rows(
            "exhibitor_payment", links("exhibitor_id", "means", ((one.id, one.payments) for one in added))
        )
        draft.add_rows(
            "exhibitor_place", links("exhibitor_id", "place_id", ((one.id, one.booth_ids) for one in added))
        )


def add_coverages(draft: Draft, coverages: Iterable[Coverage]) -> None:
    """Add what exhibitors reach, in the order to show it in."""
    added = list(coverages)
    with draft.change():
        add_entities(draft, "coverage", [(one.id, {"name": one.name}) for one in added])
        [first] = draft.execute("SELECT coalesce(max(position) + 1, 0) FROM coverage").fetchone()
        draft.add_rows(
            "coverage",
            (
                {
                    "id": one.id,
                    "exhibitor_id": one.exhibitor_id,
                    "measure": one.measure,
                    "number": one.number,
                    "as_of": one.as_of,
                    "position": position,
                }
                for position, one in enumerate(added, start=first)
            ),
        )
        draft.add_rows(
            "coverage_country", links("coverage_id", "country_code", ((one.id, one.named) for one in added))
        )
