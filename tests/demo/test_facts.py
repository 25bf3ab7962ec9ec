"""Every fact of the fair is there, with who says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

import pytest

from catalogue.exchange.csv_columns import KINDS
from catalogue.store.claims import claims
from tests.demo.conftest import Rows
from tests.demo.facts import ATTRIBUTED, FACTS, Fact

# Where a row calls a field otherwise than its claim.
COLUMNS = {"country": ("country", "named", "countries"), "product": ("products",), "bri": ("status",)}


def name_of(fact: Fact) -> str:
    """How the test of a fact is called."""
    return "-".join(fact[:4])


@pytest.mark.parametrize("fact", FACTS, ids=name_of)
def test_the_catalogue_says_so(db: sqlite3.Connection, fact: Fact) -> None:
    """The built catalogue holds the fact as a claim by that source, with that status."""
    said = [
        (claim.value, claim.source_id, claim.status.value)
        for claim in claims(db, fact.kind, fact.id)
        if claim.field == fact.field
    ]
    assert (fact.value, fact.source, fact.status) in said


@pytest.mark.parametrize("fact", [fact for fact in FACTS if fact.status != "illustrative"], ids=name_of)
def test_the_files_say_so(files: Mapping[str, Rows], fact: Fact) -> None:
    """The files hold the fact as a written claim, in a row with that source, or among its texts."""
    written = [
        row
        for row in files["claims"]
        if (row["kind"], row["id"], row["field"], row["value"], row["source"]) == fact[:5]
    ]
    assert written or any(says(row, fact) for row in rows_of(files, fact.kind)) or is_text(files, fact)


def rows_of(files: Mapping[str, Rows], kind: str) -> Rows:
    """The rows of one kind of thing."""
    return [row for file, its in KINDS.items() if its == kind for row in files[file.removesuffix(".csv")]]


def says(row: dict[str, str], fact: Fact) -> bool:
    """Whether the row of that thing has the value in the field's column."""
    if row.get("id", row.get("code")) != fact.id:
        return False
    if fact.field == "time":
        days = {"/".join(dict.fromkeys((row["first_day"], row["last_day"])))}
        return {", ".join(filter(None, (day, row["day_part"]))) for day in days} == {fact.value}
    columns = COLUMNS.get(fact.field, (fact.field,))
    return any(fact.value in row.get(column, "").split(";") for column in columns)


def is_text(files: Mapping[str, Rows], fact: Fact) -> bool:
    """Whether the value is the English text of that field."""
    texts = files.get(f"texts/{fact.kind}s", [])
    return any((row["id"], row["field"], row["en"]) == fact[1:4] for row in texts)


@pytest.mark.parametrize(("kind", "id", "field", "whom"), ATTRIBUTED)
def test_attributions_are_kept(db: sqlite3.Connection, kind: str, id: str, field: str, whom: str) -> None:
    """What a source has from somebody else names that somebody."""
    notes = [claim.note for claim in claims(db, kind, id) if claim.field == field]
    assert notes
    assert all(f"attributed to {whom}" in note or f"attributed to the {whom}" in note for note in notes)


def test_both_sides_of_a_conflict_are_kept(db: sqlite3.Connection) -> None:
    """Where a claim is in conflict there is another of that field with another value."""
    rows = db.execute(
        "SELECT kind, id, field, count(DISTINCT value) FROM claim WHERE status = 'conflict' GROUP BY 1, 2, 3"
    ).fetchall()
    assert rows
    assert [row for row in rows if row[3] < 2] == []
