"""The demo fair: its files, and the catalogue built from them."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.exchange.csv_fair import build
from catalogue.store.opening import open_reader

Rows = list[dict[str, str]]


@pytest.fixture(scope="session")
def files() -> Mapping[str, Rows]:
    """Every CSV file of the demo by its name without ending, texts as `texts/…`."""
    folder = paths.database() / "demo"
    found = {}
    for path in folder.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            found[path.relative_to(folder).with_suffix("").as_posix()] = list(
                csv.DictReader(file, strict=True)
            )
    return found


@pytest.fixture(scope="session")
def given() -> Mapping[str, Rows]:
    """The sourced rows that the demo is made from; a test that uses them skips where they aren't."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "data"
    if not (folder / "demo").is_dir():
        pytest.skip("the sourced facts aren't beside this checkout")
    found = {}
    for path in [*(folder / "demo").glob("*.csv"), *(folder / "reference").glob("bri_*.csv")]:
        with path.open(encoding="utf-8", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built demo fair; nobody changes it."""
    target = tmp_path_factory.mktemp("demo") / "fair"
    build(paths.database() / "demo", target, lambda done, total: None)
    return target


@pytest.fixture(scope="session")
def db(demo: Path) -> Iterator[sqlite3.Connection]:
    """A reader of the demo fair."""
    with closing(open_reader(demo)) as reader:
        yield reader
