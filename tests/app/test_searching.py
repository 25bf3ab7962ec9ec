"""The program's search while its index is missing, old, being built, damaged, or can't be built."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalogue import paths
from catalogue.app.program import Courier, Program
from catalogue.clock import FixedClock
from catalogue.jobs import ThreadJobs
from catalogue.services import browse, engines, indexing
from catalogue.services.index_home import homes
from catalogue.services.index_process import Building
from catalogue.settings import Settings
from tests.services.indexes import another_builds, left_in, withdraw
from tests.viewmodels.by_hand import HandJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.conftest import MakeProgram


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is cached lies in the test's own folder, also in processes that it starts."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache" / "fair-catalogue")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def fair(own_fair: Path) -> Path:
    """A copy of the demo fair without an index."""
    shutil.rmtree(own_fair / "index", ignore_errors=True)
    return own_fair


@pytest.fixture
def is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo counts as a large fair."""
    monkeypatch.setattr(engines, "SMALL", 0)
    monkeypatch.setattr(browse, "LARGE", 0)
    monkeypatch.setattr(browse, "COLD", 0)


def search(program: Program, text: str) -> list[str]:
    """The ids of the first products that a visitor finds."""
    program.kiosk.shell.goTo("products")
    program.kiosk.shell.search(text)
    cards = program.kiosk.products.cards
    return [cards.row(number).card_id for number in range(cards.count)]


def is_well(program: Program) -> bool:
    """Nothing is told over the screens, and no section has an error."""
    return program.kiosk.shell.status == "" and program.kiosk.products.errorText == ""


def test_a_small_fair_has_its_index_at_once(make_program: MakeProgram, fair: Path) -> None:
    """The demo's index is built before the first answer, which is the index's."""
    program = make_program(fair)
    assert indexing.kept(fair) is not None
    assert "th-herbal-jelly" in search(program, "guodong")
    assert is_well(program)


@pytest.mark.usefixtures("is_large")
def test_a_large_fair_answers_while_its_index_is_built(
    make_program: MakeProgram, fair: Path, qtbot: QtBot
) -> None:
    """The first answer comes without the index; how far it is is told; then the index answers, in place."""
    courier = Courier()
    jobs, upkeep = ThreadJobs(courier.bring), ThreadJobs(courier.bring)
    with another_builds(fair):
        program = make_program(fair, jobs=jobs, upkeep=upkeep)
        products = program.kiosk.products
        program.kiosk.shell.goTo("products")
        qtbot.waitUntil(lambda: products.total > 80, timeout=20_000)
        assert program.kiosk.shell.status == "preparing"
        assert program.kiosk.shell.statusText == "Preparing the search: 0%"
        first = [products.cards.row(number).card_id for number in range(browse.PAGE)]
        gone: list[int] = []
        products.cards.rowsRemoved.connect(lambda *_: gone.append(1))
    qtbot.waitUntil(lambda: is_well(program), timeout=60_000)
    qtbot.waitUntil(
        lambda: not any(one.is_waiting for one in program.visit.screens.sections.seekings.values())
    )
    assert [products.cards.row(number).card_id for number in range(browse.PAGE)] == first
    assert gone == []
    program.kiosk.shell.search("guodong")
    qtbot.waitUntil(lambda: 0 < products.total < 10, timeout=20_000)
    assert products.cards.row(0).card_id == "th-herbal-jelly"


@pytest.mark.usefixtures("is_large")
def test_an_older_index_serves_until_the_next_is_built(make_program: MakeProgram, fair: Path) -> None:
    """What was taken back since isn't shown, and once the index is new it isn't counted either."""
    indexing.make(fair, workers=1)
    withdraw(fair, "th-herbal-jelly")
    jobs = HandJobs()
    program = make_program(fair, jobs=jobs)
    # The index is opened, then each of the three sections is answered.
    for _ in range(4):
        jobs.let_happen_once()
    old = program.kiosk.products.total
    for _ in range(6):
        jobs.let_happen()
    assert program.kiosk.products.total == old - 1
    assert is_well(program)


def test_damage_met_while_answering(make_program: MakeProgram, fair: Path) -> None:
    """An index that is damaged under the program's hands is replaced; the visitor sees the right answer."""
    indexing.make(fair, workers=1)
    path = homes(fair)[0].file
    jobs = HandJobs()
    program = make_program(fair, jobs=jobs)
    jobs.let_happen_once()
    content = bytes(byte ^ 1 for byte in path.read_bytes()[64:-5000])
    with path.open("r+b") as file:
        file.seek(64)
        file.write(content)
    assert "th-herbal-jelly" in search(program, "guodong")
    assert program.kiosk.shell.status == "preparing"
    for _ in range(6):
        jobs.let_happen()
    assert is_well(program)
    assert "th-herbal-jelly" in search(program, "guodong")
    kept = indexing.kept(fair)
    assert kept is not None
    assert kept.is_sound()


def test_damage_found_by_reading(make_program: MakeProgram, fair: Path) -> None:
    """Damage in a part that nobody asked for yet is found in the background, and the index built anew."""
    indexing.make(fair, workers=1)
    path = homes(fair)[0].file
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)
    program = make_program(fair)
    assert "th-herbal-jelly" in search(program, "guodong")
    assert is_well(program)
    kept = indexing.kept(fair)
    assert kept is not None
    assert kept.is_sound()


@pytest.mark.usefixtures("is_large")
def test_nowhere_to_write(make_program: MakeProgram, fair: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Where no index can be kept the program searches without one, and the log says so once."""
    (fair / "index").write_bytes(b"in the way")
    paths.cache().parent.mkdir(parents=True)
    paths.cache().write_bytes(b"in the way")
    with caplog.at_level(logging.WARNING):
        program = make_program(fair)
    assert "th-herbal-jelly" in search(program, "jelly")
    assert is_well(program)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "could not be built" in caplog.text


@pytest.mark.usefixtures("is_large")
def test_closing_ends_the_build(
    clock: FixedClock, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the window is closed nothing goes on building, and nothing half is left."""
    made: list[Building] = []
    begin = Building.__init__

    def remember(self: Building, folder: Path) -> None:
        begin(self, folder)
        made.append(self)

    monkeypatch.setattr(Building, "__init__", remember)
    with another_builds(fair):
        program = Program(Settings(size=(800, 600)), clock)
        program.load(fair)
        program.begin_search()
        qtbot.waitUntil(lambda: bool(made) and made[0].pid is not None, timeout=20_000)
        program.close()
        assert made[0].pid is None
    indexing.make(fair, workers=1)
    assert left_in(homes(fair)[0]) == {"search.index", "search.json"}


@pytest.mark.usefixtures("is_large")
def test_another_catalogue_takes_its_place(make_program: MakeProgram, fair: Path) -> None:
    """What was being read for a catalogue that is shown no more is dropped."""
    jobs = HandJobs()
    program = make_program(fair, jobs=jobs)
    program.begin_search()
    program.begin_search()
    for _ in range(8):
        jobs.let_happen()
    assert is_well(program)
    assert program.kiosk.products.total > 80


def test_the_window_answers_once_the_index_is_in_memory(
    make_program: MakeProgram, fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a fair of some size the first answers come from the background, and later ones at once."""
    monkeypatch.setattr(browse, "COLD", 0)
    jobs = HandJobs()
    program = make_program(fair, jobs=jobs)
    program.kiosk.shell.goTo("products")
    jobs.let_happen_once()
    assert program.kiosk.products.total == 0
    jobs.let_happen()
    assert program.kiosk.products.total > 80
    assert "th-herbal-jelly" in search(program, "guodong")
    assert not jobs.waiting
