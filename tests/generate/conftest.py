"""A small generated catalogue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.generate.plan import Plan
from catalogue.generate.world import World, world
from catalogue.generate.write import generate
from catalogue.store.opening import open_reader

PLAN = Plan(900, seed=7)


@pytest.fixture(scope="session")
def plan() -> Plan:
    """The plan of the small catalogue."""
    return PLAN


@pytest.fixture(scope="session")
def small_world() -> World:
    """What the small catalogue's listings share."""
    return world(PLAN)


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small catalogue on disk."""
    folder = tmp_path_factory.mktemp("generate") / "fair"
    generate(folder, PLAN)
    return folder


@pytest.fixture
def db(generated: Path) -> Iterator[sqlite3.Connection]:
    """The small catalogue, open for reading."""
    with closing(open_reader(generated)) as opened:
        yield opened
