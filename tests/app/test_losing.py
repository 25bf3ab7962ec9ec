"""A catalogue that is lost or damaged while it is shown, and comes back."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalogue import app
from catalogue.app.program import Program
from catalogue.clock import FixedClock
from catalogue.jobs import ImmediateJobs
from catalogue.settings import Settings
from catalogue.store.schema import DATABASE

if TYPE_CHECKING:
    from tests.conftest import MakeProgram

SECTIONS = ("countries", "insights", "halls", "mylist", "products", "exhibitors", "sessions", "home")


def a_minute_later(program: Program, clock: FixedClock) -> None:
    """Let the clock strike."""
    clock.set(clock.now() + timedelta(minutes=1))
    program.look_again()


def overwrite(fair: Path) -> None:
    """Write rubbish over the database, in the very file that is open."""
    file = fair / DATABASE
    file.write_bytes(b"\xff" * file.stat().st_size)


def cut(fair: Path) -> None:
    """Cut the database in the middle, in the very file that is open."""
    file = fair / DATABASE
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size // 2)


def test_taken_away_and_brought_back(
    make_program: MakeProgram, own_fair: Path, demo_folder: Path, clock: FixedClock
) -> None:
    """A file that vanishes is told until it is back; what was read goes on, and then it is opened anew."""
    program = make_program(own_fair)
    shell = program.kiosk.shell
    (own_fair / DATABASE).unlink()
    a_minute_later(program, clock)
    for section in SECTIONS:
        shell.goTo(section)
        assert (shell.status, shell.isUnread) == ("error", False)
    shell.search("jelly")
    assert program.kiosk.products.total > 0
    shutil.copy(demo_folder / DATABASE, own_fair / DATABASE)
    a_minute_later(program, clock)
    assert (shell.status, shell.section) == ("", "products")
    assert program.kiosk.products.cards.count == program.kiosk.products.total > 0
    shell.openThing("product", "th-herbal-jelly")
    assert program.kiosk.detail.isOpen


@pytest.mark.parametrize("spoil", [overwrite, cut])
def test_damaged_and_mended(
    make_program: MakeProgram, own_fair: Path, demo_folder: Path, clock: FixedClock, spoil: object
) -> None:
    """What is damaged is told in words at the next minute, step after step, until a sound file is there."""
    assert callable(spoil)
    program = make_program(own_fair)
    shell, clock_text = program.kiosk.shell, program.kiosk.shell.clockText
    shell.openThing("product", "th-herbal-jelly")
    spoil(own_fair)
    a_minute_later(program, clock)
    for section in SECTIONS:
        shell.goTo(section)
        assert shell.status == "error"
        assert "is damaged" in shell.statusText
    for id in ("th-herbal-jelly", "ru-candy", "off-8850367991723"):
        shell.openThing("product", id)
    shell.setLanguage("zh")
    a_minute_later(program, clock)
    assert shell.status == "error"
    shell.setLanguage("en")
    assert shell.clockText == clock_text.replace("15:02", "15:04")
    shutil.copy(demo_folder / DATABASE, own_fair / "whole")
    (own_fair / "whole").replace(own_fair / DATABASE)
    a_minute_later(program, clock)
    for section in SECTIONS:
        shell.goTo(section)
        assert (shell.status, shell.isUnread) == ("", False)
    assert program.kiosk.countries.cards.count > 149


def test_a_section_that_cannot_be_read(make_program: MakeProgram, own_fair: Path, clock: FixedClock) -> None:
    """A section that can't be read is neither blank nor says that there is nothing of the kind."""
    program = make_program(own_fair)
    overwrite(own_fair)
    for section in ("halls", "countries", "insights"):
        program.kiosk.shell.goTo(section)
        assert (program.kiosk.shell.isUnread, program.kiosk.shell.status) == (True, "error")


def test_exchanged(make_program: MakeProgram, own_fair: Path, demo_folder: Path, clock: FixedClock) -> None:
    """A file that another sound one took the place of goes on being shown, and that it may be old is said."""
    program = make_program(own_fair)
    shutil.copy(demo_folder / DATABASE, own_fair / "new")
    (own_fair / "new").replace(own_fair / DATABASE)
    a_minute_later(program, clock)
    for section in SECTIONS:
        program.kiosk.shell.goTo(section)
        assert (program.kiosk.shell.status, program.kiosk.shell.isUnread) == ("stale", False)


def test_a_demo_that_is_damaged_is_built_anew(
    qapp: object, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bundled fair heals by itself: at its start, and while it is shown, at the next minute."""
    monkeypatch.setattr("catalogue.paths.cache", lambda: tmp_path)
    folder = app.demo_folder()
    damage_inside(folder, "fair")
    program = Program(Settings(size=(800, 600)), clock, ImmediateJobs(), app.sound_demo)
    try:
        program.load(folder)
        program.begin_search()
        assert program.kiosk.shell.status == ""
        assert program.kiosk.products.total > 80
        overwrite(folder)
        program.kiosk.shell.goTo("countries")
        assert program.kiosk.shell.status == "error"
        a_minute_later(program, clock)
        assert (program.kiosk.shell.status, program.kiosk.shell.isUnread) == ("", False)
        assert program.kiosk.countries.cards.count > 149
    finally:
        program.close()
    assert not program.warnings


def damage_inside(fair: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    db = sqlite3.connect(fair / DATABASE)
    [page] = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    [size] = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with (fair / DATABASE).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
