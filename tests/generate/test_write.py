"""A whole generated catalogue."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from catalogue.checks.examination import examine
from catalogue.generate.plan import Plan
from catalogue.generate.write import batches, generate
from catalogue.model.listing import Evidence
from catalogue.store.exhibitors import exhibitors
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader
from catalogue.store.products import products
from catalogue.store.sessions import sessions


def rows(folder: Path) -> list[str]:
    """Every row of a catalogue, as the statement that would write it."""
    with closing(open_reader(folder)) as db:
        return [line for line in db.iterdump() if "_sqlite_migrations" not in line]


def test_the_same_numbers_make_the_same_catalogue(generated: Path, plan: Plan, tmp_path: Path) -> None:
    """Made again it is the same row for row; with another seed it is another one."""
    generate(tmp_path / "again", plan)
    assert rows(tmp_path / "again") == rows(generated)
    generate(tmp_path / "other", Plan(plan.listings, plan.seed + 1))
    assert rows(tmp_path / "other") != rows(generated)


def test_nothing_is_wrong_with_it(generated: Path) -> None:
    """The examination of a whole catalogue finds nothing."""
    assert examine(generated).findings == ()


def test_the_smallest_is_sound_too(tmp_path: Path) -> None:
    """One listing makes a catalogue."""
    generate(tmp_path / "fair", Plan(1))
    report = examine(tmp_path / "fair")
    assert report.is_sound
    assert (report.examined["exhibitors"], report.examined["products"]) == (1, 0)


def test_all_that_was_planned_is_there(db: sqlite3.Connection, plan: Plan) -> None:
    """The catalogue has as many of each kind as the plan, in published order, all called illustrative."""
    for found, count, letter in (
        (exhibitors(db), plan.exhibitors, "e"),
        (products(db), plan.products, "p"),
        (sessions(db), plan.sessions, "s"),
    ):
        ids = [one.id for one in found]
        assert len(ids) == count
        assert ids == sorted(ids) and ids[0].startswith(f"{letter}-")
        assert {one.evidence for one in found} == {Evidence.ILLUSTRATIVE}


def test_it_says_what_it_is(db: sqlite3.Connection) -> None:
    """The fair's name says that it was generated, its summary that nothing is real, in all its languages."""
    fair = read_fair(db)
    assert "Generated" in fair.name.by_language["en"].value
    assert "Nothing in it is real" in fair.summary.by_language["en"].value
    assert set(fair.name.by_language) == set(fair.languages)


def test_progress_is_told(plan: Plan, tmp_path: Path) -> None:
    """What is heard on the way only rises, and ends with all listings."""
    heard: list[int] = []
    generate(tmp_path / "fair", plan, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == plan.listings


def test_batches_are_all_of_it() -> None:
    """Things in batches are the same things in the same order."""
    things = list(range(45_678))
    assert [one for batch in batches(things) for one in batch] == things
