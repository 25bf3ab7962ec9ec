"""Anyone can open a catalogue with common tools and understand it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from catalogue.store.schema import DATABASE


def sqlite_utils(*words: str) -> str:
    """What the sqlite-utils tool prints."""
    done = subprocess.run(
        [sys.executable, "-m", "sqlite_utils", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return done.stdout


def test_tables_and_counts(small_fair: Path) -> None:
    """The tool lists the fair's words as tables, with how many rows each has."""
    tables = json.loads(sqlite_utils("tables", str(small_fair / DATABASE), "--counts"))
    counts = {table["table"]: table["count"] for table in tables}
    assert {"exhibitor": 3, "product": 3, "session": 3, "country": 3, "claim": 4}.items() <= counts.items()


def test_schema_says_what_is_allowed(small_fair: Path) -> None:
    """The schema that the tool shows names each column, its allowed words and what it refers to."""
    schema = sqlite_utils("schema", str(small_fair / DATABASE), "session")
    assert "precision IN ('minute', 'part_of_day', 'day', 'range')" in schema
    assert "host_id TEXT REFERENCES exhibitor (id)" in schema


def test_rows_in_words(small_fair: Path) -> None:
    """A view gives listings with their names in the fair's first language, in published order."""
    rows = json.loads(sqlite_utils("rows", str(small_fair / DATABASE), "readable_product"))
    assert [row["name"] for row in rows] == ["Herbal jelly", "Pillow", "Rice"]
    assert rows[0]["origin_code"] == "TH"
    sessions = json.loads(sqlite_utils("rows", str(small_fair / DATABASE), "readable_session"))
    assert [(row["name"], row["countries"]) for row in sessions][:2] == [
        ("The jelly hour", "TH"),
        ("An afternoon of Laos", "LA"),
    ]
    exhibitors = json.loads(sqlite_utils("rows", str(small_fair / DATABASE), "readable_exhibitor"))
    assert [row["participation"] for row in exhibitors] == ["exhibitor", "mentioned", "participant"]


def test_a_question_of_ones_own(small_fair: Path) -> None:
    """A question in SQL gets its answer from the tool."""
    question = """SELECT text.value, source.publisher FROM claim
      JOIN source ON source.id = claim.source_id
      JOIN text ON text.kind = claim.kind AND text.id = claim.id
        AND text.field = 'name' AND text.language = 'en'
      WHERE claim.field = 'price'"""
    assert json.loads(sqlite_utils("query", str(small_fair / DATABASE), question)) == [
        {"value": "Herbal jelly", "publisher": "A newspaper"}
    ]


def test_every_table_has_keys_that_tools_see(small_fair: Path) -> None:
    """Opened as Datasette does (immutable), each table has a primary key and links lead to tables."""
    uri = f"{(small_fair / DATABASE).as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        db = Database(connection, execute_plugins=False)
        links = 0
        for table in db.tables:
            assert table.pks != ["rowid"]
            for link in table.foreign_keys:
                links += 1
                assert db[link.other_table].exists()
            assert len(list(table.rows)) == table.count
    assert links > 40


def test_tools_leave_it_as_it_was(small_fair: Path) -> None:
    """Looking with a tool changes nothing."""
    before = (small_fair / DATABASE).read_bytes()
    sqlite_utils("rows", str(small_fair / DATABASE), "text", "--limit", "3")
    assert (small_fair / DATABASE).read_bytes() == before


@pytest.mark.parametrize("name", ["exhibitor", "product", "session"])
def test_every_foreign_key_has_an_index_or_a_small_table(small_fair: Path, name: str) -> None:
    """Asking for the products of an exhibitor, of a country or of a category scans no whole table."""
    with closing(sqlite3.connect(small_fair / DATABASE)) as db:
        columns = {
            "exhibitor": ["country_code"],
            "product": ["exhibitor_id", "origin_code", "category_id"],
            "session": ["starts_at"],
        }[name]
        for column in columns:
            plan = db.execute(f"EXPLAIN QUERY PLAN SELECT id FROM {name} WHERE {column} = 'x'").fetchall()
            assert "USING" in plan[0][3] and "INDEX" in plan[0][3]
