"""What SQLite itself can say about a catalogue: pages, constraints, references and the schema."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from catalogue.model.listing import Key
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, rows
from catalogue.store.schema import migration_files

_MOST_FACTS = 100


@dataclass(frozen=True, slots=True)
class Dangling:
    """A row of `table` that belongs to `owner` names a thing of `parent` that isn't there."""

    owner: Key
    table: str
    parent: str
    named: str


@reader
def broken_parts(db: sqlite3.Connection) -> list[str]:
    """What `PRAGMA integrity_check` finds, in SQLite's words: pages, indexes, NOT NULL and CHECKs."""
    found = [fact for (fact,) in db.execute(f"PRAGMA integrity_check({_MOST_FACTS:d})")]
    return [] if found == ["ok"] else found


@reader
def schema_differences(db: sqlite3.Connection) -> list[str]:
    """Names of tables, indexes and triggers that aren't as the migrations write them; others may be there."""
    with closing(sqlite3.connect(":memory:")) as model:
        for file in migration_files():
            model.executescript(file.read_text(encoding="utf-8"))
        written = _objects(model)
    found = _objects(db)
    return sorted(name for name, object in written.items() if found.get(name) != object)


@reader
def dangling(db: sqlite3.Connection) -> list[Dangling]:
    """Every reference to a thing that isn't there. Ask only where the schema is as it should be."""
    found: list[Dangling] = []
    for (table,) in db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall():
        references: dict[int, list[tuple[str, str, str]]] = {}
        for number, _, parent, child_column, parent_column, *_ in db.execute(
            "SELECT * FROM pragma_foreign_key_list(?)", [table]
        ):
            references.setdefault(number, []).append((parent, child_column, parent_column))
        for columns in references.values():
            found += _dangling_in(db, table, columns)
    return found


@reader
def ids(db: sqlite3.Connection, kind: str) -> list[str]:
    """The ids of one kind's listings, in published order."""
    found = rows(db, "SELECT id FROM listing WHERE kind = ? ORDER BY position, id", [kind], TEXT)
    return [id for (id,) in found]


def _objects(db: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    found = rows(db, "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL", (), *(TEXT,) * 3)
    return {name: (type, sql) for name, type, sql in found}


def _dangling_in(db: sqlite3.Connection, table: str, columns: list[tuple[str, str, str]]) -> list[Dangling]:
    parent = columns[0][0]
    same = " AND ".join(f'parent."{theirs}" = child."{ours}"' for _, ours, theirs in columns)
    filled = " AND ".join(f'child."{ours}" IS NOT NULL' for _, ours, _ in columns)
    named = " || ' ' || ".join(f'child."{ours}"' for _, ours, _ in columns)
    kind, id = _owner(db, table)
    found = rows(
        db,
        f"""SELECT {kind}, {id}, {named} FROM "{table}" AS child
        WHERE {filled} AND NOT EXISTS (SELECT 1 FROM "{parent}" AS parent WHERE {same})
        ORDER BY 1, 2, 3""",
        (),
        *(TEXT,) * 3,
    )
    return [Dangling(Key(kind, id), table, parent, named) for kind, id, named in found]


def _owner(db: sqlite3.Connection, table: str) -> tuple[str, str]:
    """SQL for the kind and id of what a row belongs to: its own key, or `exhibitor` of exhibitor_theme."""
    columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table])]
    if "kind" in columns:
        return "kind", next(f'"{name}"' for name in ("id", "code", "hash") if name in columns)
    first = columns[0]
    return f"'{first.rsplit('_', 1)[0]}'", f'"{first}"'
