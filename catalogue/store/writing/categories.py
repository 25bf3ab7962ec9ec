"""Writes the tree of categories and the themes."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.category import Category, Theme
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_categories(draft: Draft, categories: Iterable[Category]) -> None:
    """Add categories, parents and children in any order."""
    added = list(categories)
    with draft.change():
        add_entities(draft, "category", [(category.id, {"name": category.name}) for category in added])
        draft.add_rows(
            "category",
            (
                {
                    "id": category.id,
                    "parent_id": category.parent_id,
                    "position": category.position,
                    "tint": category.tint,
                    "art": category.art,
                }
                for category in added
            ),
        )


def add_themes(draft: Draft, themes: Iterable[Theme]) -> None:
    """Add the fair's thematic exhibitions."""
    added = list(themes)
    with draft.change():
        add_entities(draft, "theme", [(theme.id, {"name": theme.name}) for theme in added])
        draft.add_rows(
            "theme",
            (
                {"id": theme.id, "position": theme.position, "tint": theme.tint, "art": theme.art}
                for theme in added
            ),
        )
