"""From one thing to others."""

from __future__ import annotations

import sqlite3

import pytest

from catalogue.store import links


@pytest.mark.parametrize(
    ("follow", "start", "ids"),
    [
        (links.products_of, "shop", ["jelly"]),
        (links.products_of, "cloud", []),
        (links.sessions_of, "shop", ["jelly-hour"]),
        (links.sessions_of, "cloud", []),
        (links.sessions_showing, "jelly", ["jelly-hour"]),
        (links.sessions_showing, "rice", ["lao-afternoon"]),
        (links.products_in, "lao-afternoon", ["pillow"]),
        (links.products_from, "TH", ["jelly"]),
        (links.exhibitors_from, "CN", ["shop", "cloud"]),
        (links.exhibitors_from, "LA", []),
        (links.sessions_about, "LA", ["lao-afternoon"]),
        (links.exhibitors_reaching, "TH", ["cloud"]),
        (links.products_in_category, "food", ["jelly"]),
        (links.products_in_category, "food-sweets", ["jelly"]),
        (links.products_in_category, "home", ["pillow"]),
        (links.sessions_in_theme, "supply-chain", ["jelly-hour"]),
        (links.sessions_in_theme, "nowhere", []),
    ],
)
def test_links(db: sqlite3.Connection, follow, start: str, ids: list[str]) -> None:  # type: ignore[no-untyped-def]
    """A link leads to published listings in published order; drafts and withdrawn ones are left out."""
    assert [key.id for key in follow(db, start)] == ids
