"""The program from the outside: opening, losing, ending."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalogue.clock import FixedClock
from catalogue.errors import KnownError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalogue.app.program import Program
    from tests.conftest import MakeProgram


def test_a_window_that_is_ready(program: Program) -> None:
    """The program shows the fair in its window, in its size, and its sections can be searched."""
    assert program.window is not None
    assert (program.window.width(), program.window.height()) == (1920, 1080)
    assert program.window.title().startswith("2022 China International Fair")
    assert program.kiosk.products.total > 80


def test_home_alone_comes_first(qapp: object, clock: FixedClock, demo_folder: Path) -> None:
    """Until Home is painted no other section is made, and Home has all its words without them."""
    from catalogue.app.program import Program
    from catalogue.jobs import ImmediateJobs
    from catalogue.settings import Settings
    from tests.conftest import draw

    program = Program(Settings(size=(1920, 1080)), clock, ImmediateJobs())
    try:
        window = program.load(demo_folder)
        window.show()
        draw(window)
        home = program.entrance.home
        assert (home.heroTitle, home.doors.count) == ("Tastes of Thailand", 6)
        assert not program.visit.screens.are_whole
        program.begin_search()
        assert program.visit.screens.are_whole
    finally:
        program.close()
    assert program.warnings == []


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th", "ar"])
def test_every_language(make_program: MakeProgram, demo_folder: Path, language: str) -> None:
    """The program starts in each of its languages, with its own words in it."""
    program = make_program(demo_folder, language=language)
    names = [row.title for row in program.kiosk.home._props.doors]
    assert program.kiosk.shell.language == language
    assert (names[0] == "Products") is (language == "en")


def test_words_change_in_place(program: Program) -> None:
    """The program's own words follow the visitor's language, with plurals, and come back."""
    english = [row.line for row in program.kiosk.home._props.doors]
    assert "4\N{NO-BREAK SPACE}halls" in english
    program.kiosk.shell.setLanguage("zh")
    assert program.kiosk.home._props.doors[0].title == "产品"
    program.kiosk.shell.setLanguage("en")
    assert [row.line for row in program.kiosk.home._props.doors] == english


def test_a_folder_that_is_no_catalogue(make_program: MakeProgram, tmp_path: Path) -> None:
    """Without a catalogue there is no window: why is told to who started the program."""
    with pytest.raises(KnownError, match="is not a catalogue"):
        make_program(tmp_path)


def test_each_window_has_its_own_look(make_program: MakeProgram, demo_folder: Path) -> None:
    """What is chosen in one window doesn't change another."""
    one, other = make_program(demo_folder), make_program(demo_folder)
    one.look.setTheme("dark")
    assert (one.look.theme, other.look.theme) == ("dark", "light")


def test_work_comes_back_to_the_window(program: Program, qtbot: QtBot) -> None:
    """What another thread brings is done in the window's thread."""
    here: list[int] = []
    thread = threading.Thread(
        target=lambda: program._courier.bring(lambda: here.append(threading.get_ident()))
    )
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(here), timeout=2000)
    assert here == [threading.get_ident()]


def test_the_search_is_read_in_the_background(
    make_program: MakeProgram, demo_folder: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    """With a thread for the work, the search is there a moment after the window, and Home before it."""
    from catalogue.app.program import Program
    from catalogue.settings import Settings

    made = Program(Settings(size=(800, 600), millimetre=3.6), clock)
    try:
        made.load(demo_folder)
        assert made.kiosk.home.heroMode == "live"
        made.begin_search()
        qtbot.waitUntil(lambda: made.kiosk.products.total > 80, timeout=10_000)
    finally:
        made.close()
    assert not made.warnings
