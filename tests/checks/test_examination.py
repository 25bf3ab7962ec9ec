"""A whole catalogue examined."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from catalogue.checks.examination import examine
from catalogue.errors import KnownError
from catalogue.model.listing import Key
from catalogue.store.schema import DATABASE
from tests.store.sample import make


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small fair on disk."""
    return make(tmp_path_factory.mktemp("examined") / "fair")


@pytest.fixture
def fair(made: Path, tmp_path: Path) -> Path:
    """A copy of the small fair that a test may break."""
    return Path(shutil.copytree(made, tmp_path / "fair"))


def break_it(folder: Path, *statements: str) -> None:
    """Change the database as a tool would that keeps none of its rules."""
    db = sqlite3.connect(folder / DATABASE)
    db.execute("PRAGMA ignore_check_constraints = ON")
    db.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def words_about(folder: Path, key: Key) -> str:
    """What an examination says about one thing."""
    return " ".join(finding.words for finding in examine(folder).findings if finding.key == key)


def test_what_was_looked_at(fair: Path) -> None:
    """The report counts what it examined, and finds in the small fair just what it lacks."""
    report = examine(fair)
    assert report.examined["products"] == 3
    assert {finding.rule for finding in report.findings} == {"pictures", "sources"}


def test_a_thing_that_is_not_there(fair: Path) -> None:
    """A listing that names a thing which isn't there is told so by the thing's name."""
    break_it(fair, "DELETE FROM exhibitor WHERE id = 'shop'", "DELETE FROM session WHERE id = 'jelly-hour'")
    assert "the exhibitor “shop”, which isn't there" in words_about(fair, Key("product", "jelly"))
    assert "There is a listing" not in words_about(fair, Key("product", "jelly"))


def test_one_unreadable_listing_does_not_hide_the_others(fair: Path) -> None:
    """A listing whose words mean nothing is named, and the rest of its kind is examined all the same."""
    break_it(fair, "UPDATE listing SET evidence = 'rumour' WHERE id = 'pillow'")
    assert "can't be read" in words_about(fair, Key("product", "pillow"))
    assert examine(fair).examined["products"] == 2


def test_text_that_is_no_text(fair: Path) -> None:
    """Bytes that are no UTF-8 are a finding about their listing, not a crash."""
    break_it(fair, "UPDATE text SET value = CAST(x'ff41' AS TEXT) WHERE id = 'jelly' AND field = 'name'")
    assert "can't be read" in words_about(fair, Key("product", "jelly"))


@pytest.mark.parametrize(
    "statement",
    [
        "DROP INDEX product_origin",
        "DROP TRIGGER booth_needs_presence",
        "ALTER TABLE product ADD COLUMN colour TEXT",
        "UPDATE sqlite_schema SET sql = replace(sql, 'minor >= 0', 'minor >= -9') WHERE name = 'product'",
    ],
)
def test_another_schema(fair: Path, statement: str) -> None:
    """Tables, indexes or triggers that aren't as they were made are named, and the examination ends there."""
    break_it(fair, statement)
    report = examine(fair)
    assert {finding.rule for finding in report.findings} == {"schema"}
    assert not report.examined


def test_tables_of_others_are_left_alone(fair: Path) -> None:
    """A table that somebody added for themselves is nothing wrong."""
    before = examine(fair).findings
    break_it(fair, "CREATE TABLE my_notes (note TEXT)")
    assert examine(fair).findings == before


def test_json_says_the_same(fair: Path) -> None:
    """The JSON form can be written and holds every finding."""
    report = examine(fair)
    parsed = json.loads(json.dumps(report.as_json()))
    assert parsed["sound"] is False
    assert len(parsed["findings"]) == len(report.findings) == sum(len(found) for _, found in report.by_key())


def test_no_catalogue(tmp_path: Path) -> None:
    """What can't be opened at all is a known error, not a report."""
    with pytest.raises(KnownError, match="not a catalogue"):
        examine(tmp_path)
