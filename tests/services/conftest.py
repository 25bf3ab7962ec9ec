"""The small fair of the store's tests, opened for the services."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.services.catalogue import Catalogue, read
from catalogue.services.shelf import Shelf
from catalogue.store.opening import open_reader
from tests.store.sample import make


@pytest.fixture(scope="session")
def small_fair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue that holds the small fair; nobody changes it."""
    return make(tmp_path_factory.mktemp("services") / "fair")


@pytest.fixture
def db(small_fair: Path) -> Iterator[sqlite3.Connection]:
    """A reader of the small fair."""
    with closing(open_reader(small_fair)) as connection:
        yield connection


@pytest.fixture
def catalogue(db: sqlite3.Connection, small_fair: Path) -> Catalogue:
    """What the screens know of the small fair."""
    return read(db, small_fair)


@pytest.fixture
def shelf(db: sqlite3.Connection) -> Shelf:
    """The cards of the small fair."""
    return Shelf(db)
