"""Damaged, foreign and forbidden files end in words, never in a crash."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue.checks.examination import examine
from catalogue.errors import KnownError
from catalogue.model.listing import Key, Kind
from catalogue.store import (
    categories,
    claims,
    countries,
    coverages,
    exhibitors,
    fair,
    indicators,
    links,
    pictures,
    places,
    products,
    sessions,
    sources,
    themes,
)
from catalogue.store.cards import cards
from catalogue.store.documents import documents
from catalogue.store.draft import open_draft
from catalogue.store.finding import found, streams
from catalogue.store.like import Word
from catalogue.store.opening import open_reader
from catalogue.store.schema import DATABASE

FLIPPED = 300
KEYS = [Key("product", "jelly"), Key("exhibitor", "shop"), Key("session", "jelly-hour")]

JELLY = Word(("jelly",), "jelly", ("TH",))

READERS: tuple[Callable[[sqlite3.Connection], object], ...] = (
    fair.read_fair,
    exhibitors.exhibitors,
    lambda db: exhibitors.exhibitor(db, "shop"),
    products.products,
    lambda db: products.product(db, "jelly"),
    sessions.sessions,
    lambda db: sessions.session(db, "jelly-hour"),
    countries.countries,
    categories.categories,
    themes.themes,
    places.places,
    indicators.indicators,
    sources.sources,
    claims.all_claims,
    coverages.coverages,
    pictures.all_pictures,
    lambda db: pictures.pictures(db, "product", "jelly"),
    lambda db: cards(db, KEYS),
    lambda db: links.products_in_category(db, "food"),
    lambda db: links.sessions_showing(db, "jelly"),
    lambda db: list(documents(db)),
    lambda db: [list(found(db, kind, [JELLY], "CNY", "en")) for kind in Kind],
    streams,
)


def flipped(data: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, near each other or far, or cut off."""
    damaged = bytearray(data)
    match chance.randrange(4):
        case 0:
            for _ in range(chance.randint(1, 40)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        case 1:
            start = chance.randrange(len(damaged))
            for place in range(start, min(start + chance.randint(2, 200), len(damaged))):
                damaged[place] = chance.randrange(256)
        case 2:
            # Text that is no UTF-8 any more, numbers that are no words.
            for _ in range(chance.randint(1, 400)):
                damaged[chance.randrange(4096, len(damaged))] ^= 0x80
        case _:
            del damaged[chance.randrange(1, len(damaged)) :]
    return bytes(damaged)


@pytest.mark.parametrize("seed", range(10))
def test_flipped_bytes(small_fair: Path, tmp_path: Path, seed: int) -> None:
    """Whatever bytes are changed, readers and the examination raise nothing but known errors."""
    chance = random.Random(seed)
    whole = (small_fair / DATABASE).read_bytes()
    refused = 0
    for _ in range(FLIPPED // 10):
        (tmp_path / DATABASE).write_bytes(flipped(whole, chance))
        try:
            db = open_reader(tmp_path)
        except KnownError:
            refused += 1
            continue
        for read in READERS:
            try:
                read(db)
            except KnownError:
                refused += 1
        db.close()
        examine(tmp_path)
    assert refused > 0


def test_damage_is_seen_by_the_writer_too(small_fair: Path, tmp_path: Path) -> None:
    """A database whose first page is broken is not opened for changes, and stays as it was."""
    path = tmp_path / DATABASE
    damaged = (small_fair / DATABASE).read_bytes()
    damaged = damaged[:100] + b"\xff" * 1000 + damaged[1100:]
    path.write_bytes(damaged)
    with pytest.raises(KnownError, match="damaged"):
        open_draft(tmp_path)
    assert path.read_bytes() == damaged


def test_what_is_no_database(tmp_path: Path) -> None:
    """A text file with the database's name is called damaged."""
    (tmp_path / DATABASE).write_text("Dear visitors, " * 500)
    with pytest.raises(KnownError, match="damaged"):
        open_reader(tmp_path)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder / "nowhere", "There is no folder"),
        (lambda folder: folder, "not a catalogue"),
        (lambda folder: shutil.copy(__file__, folder / "file"), "not a catalogue"),
    ],
)
@pytest.mark.parametrize("opens", [open_reader, open_draft])
def test_what_is_no_catalogue(
    tmp_path: Path, make: Callable[[Path], Path], words: str, opens: Callable[[Path], object]
) -> None:
    """An unknown folder, an empty one and a file are no catalogues, and nothing is made there."""
    folder = Path(make(tmp_path))
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KnownError, match=words):
        opens(folder)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("opens", [open_reader, open_draft])
def test_the_database_of_another_program(tmp_path: Path, opens: Callable[[Path], object]) -> None:
    """A database without our mark is not a catalogue, and is not changed."""
    db = sqlite3.connect(tmp_path / DATABASE)
    db.execute("CREATE TABLE product (id TEXT)")
    db.close()
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(KnownError, match="belongs to another program"):
        opens(tmp_path)
    assert (tmp_path / DATABASE).read_bytes() == before


@pytest.mark.parametrize("opens", [open_reader, open_draft])
def test_a_newer_version(small_fair: Path, tmp_path: Path, opens: Callable[[Path], object]) -> None:
    """A catalogue from a newer version says which one, and is not changed."""
    shutil.copy(small_fair / DATABASE, tmp_path)
    db = sqlite3.connect(tmp_path / DATABASE)
    db.execute("PRAGMA user_version = 999")
    db.close()
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(KnownError, match=r"newer version.*schema 999"):
        opens(tmp_path)
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_wrong_use_is_ours(db: sqlite3.Connection) -> None:
    """A mistake in our own SQL is not called damage."""
    db.close()
    with pytest.raises(sqlite3.ProgrammingError):
        fair.read_fair(db)
