"""Writes what was read into a new catalogue, as one change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from catalogue.exchange.csv_contents import Contents
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.model.text import Texts
from catalogue.store.draft import Draft
from catalogue.store.writing.categories import add_categories, add_themes
from catalogue.store.writing.claims import add_claims
from catalogue.store.writing.countries import add_countries
from catalogue.store.writing.entities import add_texts
from catalogue.store.writing.exhibitors import add_coverages, add_exhibitors
from catalogue.store.writing.fair import add_fair
from catalogue.store.writing.indicators import add_indicators
from catalogue.store.writing.places import add_places
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions
from catalogue.store.writing.sources import add_sources

# The fields that things of the model carry themselves; the writers of things write them.
_CARRIED = {
    "fair": {"name", "short_name", "city", "summary"},
    "category": {"name"},
    "theme": {"name"},
    "place": {"name"},
    "exhibitor": {"name", "summary", "zone"},
    "coverage": {"name"},
    "product": {"name", "summary", "shown"},
    "session": {"name", "summary", "venue"},
    "indicator": {"name", "note"},
}


def write(draft: Draft, contents: Contents, progress: Callable[[int, int], None]) -> None:
    """Write everything in one transaction; `progress` is told (steps done, steps altogether) after each."""
    things = contents.things
    steps: list[Callable[[], None]] = [
        lambda: add_sources(draft, things.sources),
        lambda: add_fair(draft, things.fair),
        lambda: add_countries(draft, things.countries),
        lambda: add_categories(draft, things.categories),
        lambda: add_themes(draft, things.themes),
        lambda: add_places(draft, things.places),
        lambda: add_exhibitors(draft, things.exhibitors),
        lambda: add_coverages(draft, things.coverages),
        lambda: add_products(draft, things.products),
        lambda: add_sessions(draft, things.sessions),
        lambda: add_indicators(draft, things.indicators),
        lambda: _add_other_texts(draft, contents.texts),
        lambda: add_claims(draft, contents.claims),
    ]
    with draft.change():
        for done, step in enumerate(steps, start=1):
            step()
            progress(done, len(steps))


def _add_other_texts(draft: Draft, texts: Mapping[str, FieldTexts]) -> None:
    for kind, fields in texts.items():
        others: dict[str, dict[str, Texts]] = {}
        for (id, field), written in fields.items():
            if field not in _CARRIED[kind]:
                others.setdefault(id, {})[field] = written
        add_texts(draft, kind, list(others.items()))
