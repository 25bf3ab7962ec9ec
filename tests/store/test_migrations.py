"""The schema from nothing, and from a file of an older version."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from catalogue import paths
from catalogue.errors import BugError, KnownError
from catalogue.store import schema
from catalogue.store.draft import create, open_draft
from catalogue.store.exhibitors import exhibitors
from catalogue.store.migrating import migrate
from catalogue.store.opening import open_reader
from catalogue.store.products import products
from catalogue.store.schema import APPLICATION_ID, DATABASE, latest_version, migration_files

OLD = Path(__file__).parent / "files" / "catalogue-v1.sql"
SECOND = """-- A second migration, with a trigger whose body has statements of its own.
CREATE TABLE award (product_id TEXT PRIMARY KEY REFERENCES product (id), name TEXT NOT NULL) STRICT;
CREATE TRIGGER award_is_named BEFORE INSERT ON award WHEN NEW.name = ''
BEGIN SELECT RAISE(ABORT, 'an award has a name; always'); END;
INSERT INTO award SELECT id, 'kept' FROM product WHERE id = 'jelly';
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A catalogue that the first version made, from its dump."""
    db = sqlite3.connect(tmp_path / DATABASE)
    db.executescript(OLD.read_text(encoding="utf-8"))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    db.execute("PRAGMA user_version = 1")
    db.close()
    return tmp_path


@pytest.fixture
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrations of a program that has one more than the first."""
    folder = tmp_path_factory.mktemp("migrations")
    shutil.copy(migration_files()[0], folder)
    (folder / "0002_awards.sql").write_text(SECOND, encoding="utf-8")
    return folder


def version(db: sqlite3.Connection) -> int:
    """The database's schema version."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_from_nothing(tmp_path: Path) -> None:
    """A new catalogue is marked as ours, has every migration, and records each by its file's name."""
    with create(tmp_path / "new") as draft:
        assert draft.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert version(draft.conn) == latest_version() == len(migration_files())
        recorded = [row["name"] for row in draft["_sqlite_migrations"].rows]
        assert recorded == [file.stem for file in migration_files()]
        assert draft.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert draft.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_all_tables_are_strict(tmp_path: Path) -> None:
    """Every table of the schema is STRICT."""
    with create(tmp_path / "new") as draft:
        lax = [
            name
            for name, is_strict in draft.execute(
                "SELECT name, strict FROM pragma_table_list WHERE type = 'table'"
            )
            if not is_strict and not name.startswith(("sqlite_", "_sqlite_"))
        ]
    assert lax == []


def test_a_kept_old_file_opens(old: Path) -> None:
    """What the first version wrote is brought up to date and read by this one."""
    open_draft(old).close()
    db = open_reader(old)
    assert version(db) == latest_version()
    assert [one.id for one in exhibitors(db)] == ["shop", "cloud", "pavilion"]
    assert [one.id for one in products(db)] == ["jelly", "pillow", "rice"]
    db.close()


def test_a_second_migration(old: Path, two: Path) -> None:
    """An old file gets the migrations that it lacks, once, with what they do to its rows."""
    db = Database(old / DATABASE)
    migrate(db, two)
    migrate(db, two)
    assert version(db.conn) == 2
    assert list(db["award"].rows) == [{"product_id": "jelly", "name": "kept"}]
    with pytest.raises(sqlite3.IntegrityError, match="an award has a name; always"):
        db.table("award").insert({"product_id": "rice", "name": ""})
    db.close()


def test_a_migration_that_fails_leaves_no_trace(old: Path, two: Path) -> None:
    """A migration is whole or not at all: neither its tables nor its record nor its version stay behind."""
    with (two / "0002_awards.sql").open("a", encoding="utf-8") as file:
        file.write("INSERT INTO award VALUES ('rice', NULL);\n")
    db = Database(old / DATABASE)
    with pytest.raises(sqlite3.IntegrityError):
        migrate(db, two)
    assert version(db.conn) == 1
    assert "award" not in db.table_names()
    assert [row["name"] for row in db["_sqlite_migrations"].rows] == ["0001_catalogue"]
    db.close()


def test_a_program_one_version_on(old: Path, two: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader refuses an older catalogue and says what to do; opened for writing once, it reads it."""
    monkeypatch.setattr(paths, "database", lambda: two.parent)
    two.rename(two.parent / "migrations")
    with pytest.raises(KnownError, match=r"older version \(schema 1, this program reads 2\)"):
        open_reader(old)
    open_draft(old).close()
    db = open_reader(old)
    assert version(db) == 2
    db.close()


def test_numbers_without_a_gap(tmp_path: Path) -> None:
    """Migrations whose numbers have a gap are our mistake, and nothing is applied."""
    (tmp_path / "0001_a.sql").touch()
    (tmp_path / "0003_c.sql").touch()
    with pytest.raises(BugError):
        schema.migration_files(tmp_path)
