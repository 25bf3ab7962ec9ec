"""What the search sees."""

from __future__ import annotations

import sqlite3

from catalogue.services.documents import searchable


def test_countries_are_found_in_every_language(db: sqlite3.Connection) -> None:
    """A listing can be found by the name of its country in each language of the program."""
    [jelly] = [one for one in searchable(db) if one.key.id == "jelly"]
    assert {"Thailand", "泰国", "Таиланд", "ไทย", "تايلاند"} <= set(jelly.bodies)


def test_a_session_has_all_its_countries(db: sqlite3.Connection) -> None:
    """The names of a session's countries are among its words."""
    [lao] = [one for one in searchable(db) if one.key.id == "lao-afternoon"]
    assert "Laos" in lao.bodies


def test_no_document_is_lost(db: sqlite3.Connection) -> None:
    """All published and withdrawn listings are there, once each."""
    ids = [one.key.id for one in searchable(db)]
    assert sorted(ids) == sorted(
        ["shop", "cloud", "jelly", "pillow", "rice", "jelly-hour", "lao-afternoon", "all-days"]
    )
