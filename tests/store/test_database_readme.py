"""The schema in words tells of all of the schema."""

from __future__ import annotations

import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.store.schema import DATABASE

README = Path(__file__).parents[2] / "db" / "README.md"
# Tables that only link two others are lines of the diagram, not boxes.
LINKS = {
    "exhibitor_theme",
    "exhibitor_place",
    "coverage_country",
    "session_country",
    "session_theme",
    "session_product",
}


@pytest.fixture
def tables(small_fair: Path) -> dict[str, set[str]]:
    """Table or view → the tables it refers to."""
    with closing(sqlite3.connect(small_fair / DATABASE)) as db:
        names = [
            name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
        ]
        return {
            name: {row[2] for row in db.execute("SELECT * FROM pragma_foreign_key_list(?)", [name])}
            for name in names
            if not name.startswith("sqlite_")
        }


def test_every_table_is_told_of(tables: dict[str, set[str]]) -> None:
    """The words name every table and view but plain links."""
    words = README.read_text(encoding="utf-8")
    assert [name for name in tables if name not in words and name not in LINKS] == []


def test_every_reference_is_a_line_of_the_diagram(tables: dict[str, set[str]]) -> None:
    """The diagram has a line for each reference of the schema, and none that the schema lacks."""
    drawn = {
        frozenset((one, other))
        for one, other in re.findall(r"^  (\w+) \S+--\S+ (\w+) :", README.read_text(encoding="utf-8"), re.M)
    }
    referred = {
        frozenset(parents if name in LINKS else (name, parent))
        for name, parents in tables.items()
        for parent in parents
    }
    # One fair has the languages; no column says so.
    assert drawn == referred | {frozenset(("fair", "fair_language"))}


def test_the_commands_that_are_shown_run(demo_folder: Path) -> None:
    """Each sqlite-utils line shown runs on the demo as it stands, and the views tell of its products."""
    lines = re.findall(r"^sqlite-utils .+$", README.read_text(encoding="utf-8"), re.M)
    printed = [
        subprocess.run(
            [sys.executable, "-m", *shlex.split(line.replace("sqlite-utils", "sqlite_utils", 1))],
            cwd=demo_folder.parent,
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=60,
        ).stdout
        for line in (line.replace("my-fair", demo_folder.name) for line in lines)
    ]
    tables, products = printed
    assert re.search(r"^product +\d+", tables, re.M)
    assert "Herbal jelly" in products
