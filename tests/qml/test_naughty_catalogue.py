"""A whole fair whose words are what nobody expects, walked through in the real window."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from catalogue.store.draft import open_draft
from catalogue.tour.flaws import flaws, is_a, visible_items
from catalogue.tour.visit import settled, tap
from tests.conftest import draw
from tests.qml.naughty import OWN

if TYPE_CHECKING:
    from catalogue.app.program import Program
    from catalogue.viewmodels.browse import Browse

    MakeProgram = Callable[..., Program]

SMALL, UPRIGHT = (1366, 768), (1080, 1920)
# So many screenfuls of a page are looked at: enough to meet each of our own names.
MOST = 4
# Of each kind so many are opened.
OPENED = 6


@pytest.fixture(scope="module")
def naughty_fair(
    demo_folder: Path, tmp_path_factory: pytest.TempPathFactory, naughty_names: list[str]
) -> Path:
    """The demo with other words: names, summaries, notes, brands, sources and what they say."""
    folder = tmp_path_factory.mktemp("naughty") / "fair"
    shutil.copytree(demo_folder, folder)
    # So many of our own among them that each kind of thing is called by each.
    name = cycle([one for other in naughty_names for one in (OWN[len(other) % len(OWN)], other)])
    with open_draft(folder) as draft, draft.change():
        for table, columns, but in (
            ("text", ("value",), "field != 'mark'"),
            ("source", ("title", "publisher"), "1"),
            ("claim", ("note",), "note != ''"),
            ("product", ("brand",), "brand != ''"),
        ):
            for column in columns:
                draft.conn.create_function("naughty", 0, lambda: next(name))
                draft.execute(f"UPDATE {table} SET {column} = naughty() WHERE {but}")
    return folder


@pytest.fixture(params=[("en", SMALL), ("ar", SMALL), ("en", UPRIGHT), ("ar", UPRIGHT)])
def program(
    make_program: MakeProgram, naughty_fair: Path, request: pytest.FixtureRequest
) -> tuple[Program, QQuickWindow]:
    """The program on that fair, in two languages and two shapes."""
    language, size = request.param
    made = make_program(naughty_fair, size=size, language=language)
    assert made.window is not None
    return made, made.window


def pages(window: QQuickWindow) -> Iterator[None]:
    """What is on the screen, scrolled down a screenful at a time."""
    for step in range(MOST):
        moving = [item for item in scrolled(window) if step * item.height() < last(item)]
        if step and not moving:
            return
        for item in moving:
            item.setProperty("contentY", step * item.height())
        draw(window)
        yield


def scrolled(window: QQuickWindow) -> list[QQuickItem]:
    """What can be scrolled upwards."""
    area = QRectF(0, 0, window.width(), window.height())
    items = visible_items(window.contentItem(), area)
    return [item for item in items if is_a(item, "QQuickFlickable") and last(item) > 1]


def last(item: QQuickItem) -> float:
    """How far down an item can be scrolled."""
    return float(item.property("contentHeight")) - item.height()


def found(window: QQuickWindow) -> Counter[str]:
    """What is wrong on any page of what is on the screen, once its pictures are there."""
    seen: Counter[str] = Counter()
    for _ in pages(window):
        settled(window)
        seen.update(f"{flaw.what}: {flaw.detail[:60]}" for flaw in flaws(window))
    return seen


def browses(program: Program) -> list[Browse]:
    """The three sections of listings."""
    return [program.kiosk.products, program.kiosk.exhibitors, program.kiosk.sessions]


def test_cards_and_filters_bear_any_name(program: tuple[Program, QQuickWindow]) -> None:
    """Whatever listings and values are called, cards, facets and chips keep their shape."""
    made, window = program
    for browse in browses(made):
        made.kiosk.shell.goTo(f"{browse.kind}s")
        browse.setOpen(browse.facets.rows[0].facet, True)
        draw(window)
        assert found(window) == Counter()
        for facet in browse.facets.rows:
            if facet.facet in ("category", "theme", "exhibitor"):
                browse.toggle(facet.facet, facet.values[0].value)
        assert browse.chips.count
        assert found(window) == Counter()


@pytest.mark.parametrize("program", [("en", UPRIGHT), ("ar", UPRIGHT)], indirect=True)
def test_the_filter_sheet_bears_any_name(program: tuple[Program, QQuickWindow]) -> None:
    """Whatever values are called, the sheet of filters of an upright screen keeps its shape."""
    made, window = program
    made.kiosk.shell.goTo("products")
    draw(window)
    tap(window, "filterButton")
    assert found(window) == Counter()


def test_details_bear_any_name(program: tuple[Program, QQuickWindow]) -> None:
    """Whatever a thing, its facts, links and sources are called, its detail keeps its shape."""
    made, window = program
    for browse in browses(made):
        made.kiosk.shell.goTo(f"{browse.kind}s")
        for number in range(OPENED):
            browse.open(browse.cards.row(number * 7 % browse.cards.count).card_id)
            assert made.kiosk.detail.isOpen
            assert found(window) == Counter()
    made.kiosk.shell.openThing("country", "TH")
    assert found(window) == Counter()


def test_my_list_bears_any_name(program: tuple[Program, QQuickWindow]) -> None:
    """Whatever was saved is called, the list keeps its shape."""
    made, window = program
    for browse in browses(made):
        for number in range(5):
            browse.toggleSaved(browse.cards.row(number).card_id)
    made.kiosk.shell.goTo("mylist")
    assert made.kiosk.myList.cards.count == 15
    assert found(window) == Counter()


def test_any_name_is_searched_for(
    make_program: MakeProgram, naughty_fair: Path, naughty_names: list[str]
) -> None:
    """Searching for any such name finds something or nothing; it is never an error."""
    made = make_program(naughty_fair, size=SMALL)
    for name in naughty_names[::10]:
        made.kiosk.shell.search(name)
        assert made.kiosk.shell.status != "error"
    made.kiosk.shell.search("W" * 200)
    assert sum(browse.total for browse in browses(made)) > 0
