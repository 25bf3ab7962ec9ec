"""Fairs whose index a test may build and break, and a build that takes as long as a test likes."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from catalogue.model.listing import Kind
from catalogue.model.query import Query
from catalogue.search.engine import Engine
from catalogue.services.index_home import Home, homes, workplace
from catalogue.store.schema import DATABASE

NO_INDEX = shutil.ignore_patterns("index")
"""For `shutil.copytree`: the copy of a fair has no index yet."""


def withdraw(folder: Path, id: str) -> None:
    """Take a listing back, as somebody with another program might."""
    with closing(sqlite3.connect(folder / DATABASE)) as db, db:
        db.execute("UPDATE listing SET state = 'withdrawn' WHERE id = ?", [id])


def products(engine: Engine, text: str = "") -> list[str]:
    """The ids of the products that are found."""
    return [key.id for key in engine.answer(Query(text=text, kinds=frozenset({Kind.PRODUCT}))).keys]


def left_in(home: Home) -> set[str]:
    """The names in an index's folder, but for the lock, which stays."""
    lock = home.file.with_suffix(".lock").name
    return {found.name for found in home.file.parent.iterdir()} - {lock}


def until(is_so: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something is so; AssertionError if it never is."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


@contextmanager
def another_builds(folder: Path) -> Iterator[multiprocessing.process.BaseProcess]:
    """Another process is building the index of the catalogue in `folder`, and doesn't get done."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_build_for_ever, args=(os.fspath(folder),), daemon=True)
    process.start()
    home = homes(folder)[0]
    try:
        until(lambda: any(home.file.parent.glob(".search.*/half")))
        yield process
    finally:
        process.kill()
        process.join()


def _build_for_ever(folder: str) -> None:
    with workplace(homes(Path(folder))[0], lambda: False) as place:
        (place / "half").write_bytes(b"half an index")
        with suppress(KeyboardInterrupt):
            time.sleep(600)
