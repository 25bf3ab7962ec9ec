"""Writes countries and their dated memberships."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.country import Country
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_countries(draft: Draft, countries: Iterable[Country]) -> None:
    """Add countries; their names are not stored, they come from CLDR."""
    added = list(countries)
    with draft.change():
        add_entities(draft, "country", [(country.code, {}) for country in added])
        draft.add_rows("country", ({"code": country.code, "region": country.region} for country in added))
        draft.add_rows(
            "bri_membership",
            (
                {
                    "country_code": country.code,
                    "status": country.membership.status,
                    "member_since": country.membership.member_since,
                    "as_of": country.membership.as_of,
                    "note": country.membership.note,
                    "source_id": country.membership.source_id,
                }
                for country in added
                if country.membership
            ),
        )
