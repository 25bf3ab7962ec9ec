"""A small made-up fair in five languages, and what is typed in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.bench.search.run import moment_of
from catalogue.bench.search.sessions import Keystroke, typed_sessions
from catalogue.generate.plan import Plan
from catalogue.generate.write import generate
from catalogue.services.documents import Searchable
from catalogue.store.fair import read_fair
from catalogue.store.opening import open_reader


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the fair; nobody changes it."""
    folder = tmp_path_factory.mktemp("bench") / "fair"
    generate(folder, Plan(listings=600, seed=1))
    return folder


@pytest.fixture
def db(made_up: Path) -> Iterator[sqlite3.Connection]:
    """A reader of it."""
    with closing(open_reader(made_up)) as connection:
        yield connection


@pytest.fixture
def at(db: sqlite3.Connection) -> datetime:
    """When sessions are typed in it."""
    return moment_of(read_fair(db))


@pytest.fixture
def keystrokes(db: sqlite3.Connection, at: datetime) -> list[Keystroke]:
    """What is typed in it."""
    return typed_sessions(Searchable(db), at)
