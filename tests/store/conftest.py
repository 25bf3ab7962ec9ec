"""A small fair on disk, and a reader of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogue.store.opening import open_reader
from tests.store.sample import make


@pytest.fixture(scope="session")
def small_fair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue that holds the small fair; nobody changes it."""
    return make(tmp_path_factory.mktemp("small") / "fair")


@pytest.fixture
def db(small_fair: Path) -> Iterator[sqlite3.Connection]:
    """A reader of the small fair."""
    connection = open_reader(small_fair)
    yield connection
    connection.close()
