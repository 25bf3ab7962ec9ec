"""A section while it waits, fails, and shows many pages."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from catalogue.clock import FixedClock
from catalogue.errors import KnownError
from catalogue.model.listing import Kind
from catalogue.model.query import Answer, Query
from catalogue.services import browse, engines
from catalogue.services.browse import Browsing
from catalogue.viewmodels.browse import Browse
from catalogue.viewmodels.opened import open_for_screens
from catalogue.viewmodels.visit import Visit
from tests.viewmodels.by_hand import HandJobs
from tests.viewmodels.conftest import MakeVisit


@pytest.fixture
def jobs() -> HandJobs:
    """Background work that happens when a test says so."""
    return HandJobs()


@pytest.fixture
def slow(make_visit: MakeVisit, demo_folder: Path, jobs: HandJobs) -> Visit:
    """A visit that is answered in the background."""
    return make_visit(demo_folder, jobs)


@pytest.fixture
def products(slow: Visit) -> Browse:
    """Its products."""
    return slow.screens.sections.browses[Kind.PRODUCT]


def test_a_wait_is_shown_only_when_it_is_noticed(products: Browse, jobs: HandJobs, qtbot: QtBot) -> None:
    """Before the patience ends nothing is shown of a wait; then it is, until the answer comes."""
    assert (products.isLoading, products.isEmpty) == (False, False)
    qtbot.waitUntil(lambda: products.isLoading, timeout=2000)
    jobs.let_happen()
    assert (products.isLoading, products.total > 80) == (False, True)


def test_an_answer_in_time_shows_no_wait(products: Browse, jobs: HandJobs, qtbot: QtBot) -> None:
    """An answer that comes before the patience ends shows no wait at all."""
    seen: list[bool] = []
    products.isLoadingChanged.connect(seen.append)
    jobs.let_happen()
    qtbot.wait(200)
    assert seen == []


def test_a_search_that_gets_ready_is_a_wait_too(
    qapp: object, clock: FixedClock, demo_folder: Path, jobs: HandJobs, qtbot: QtBot
) -> None:
    """Before there is anything to ask, the wait shows all the same, until the first answer."""
    opened = open_for_screens(demo_folder)
    with closing(opened.db):
        visit = Visit(clock, "en", lambda language: None)
        visit.take(opened)
        visit.expect_search()
        products = visit.screens.sections.browses[Kind.PRODUCT]
        assert not products.isLoading
        qtbot.waitUntil(lambda: products.isLoading, timeout=2000)
        engine = engines.stand_in(demo_folder, listings=0)
        visit.search_with(jobs, lambda: Browsing(engine, opened.shelf))
        assert products.isLoading
        jobs.let_happen()
        assert (products.isLoading, products.total > 80) == (False, True)


def test_another_engine_takes_over_calmly(
    slow: Visit, products: Browse, jobs: HandJobs, demo_folder: Path
) -> None:
    """What is shown stays until the other engine has answered; a late answer of the old one is dropped."""
    jobs.let_happen()
    total, gone = products.total, []
    products.cards.rowsRemoved.connect(lambda *_: gone.append(1))
    slow.search("jelly")
    opened = open_for_screens(demo_folder)
    with closing(opened.db):
        asked: list[str] = []

        class Other:
            """Finds nothing, and remembers what for."""

            def answer(self, query: Query) -> Answer:
                asked.append(query.text)
                return Answer((), 0, {})

        slow.search_with(jobs, lambda: Browsing(Other(), opened.shelf))
        assert (products.total, gone) == (total, [])
        jobs.let_happen()
        assert set(asked) == {"jelly"}
        assert products.total == 0


def test_the_last_words_win(slow: Visit, products: Browse, jobs: HandJobs) -> None:
    """However fast one types, the answer shown is that to the last words."""
    for text in ("t", "te", "tea", "jelly"):
        slow.search(text)
    jobs.let_happen()
    assert (products.text, products.cards.row(0).card_id) == ("jelly", "th-herbal-jelly")


def test_the_choice_is_shown_before_its_answer(products: Browse, jobs: HandJobs) -> None:
    """A box that was ticked is ticked at once, while the cards still are the old ones."""
    jobs.let_happen()
    before = products.total
    products.toggle("country", "TH")
    assert (products.chosenCount, products.total) == (1, before)
    jobs.let_happen()
    assert products.total < before


def test_the_place_waits_for_its_cards(products: Browse, jobs: HandJobs) -> None:
    """Where the cards are scrolled to changes only when the cards are there."""
    jobs.let_happen()
    products.setProperty("scroll", 500.0)
    scrolled: list[tuple[float, int]] = []
    products.scrollChanged.connect(lambda value: scrolled.append((value, products.cards.count)))
    products.toggle("country", "TH")
    assert scrolled == []
    jobs.let_happen()
    assert scrolled == [(0.0, products.total)]


def test_a_failed_answer_is_told(
    slow: Visit, products: Browse, jobs: HandJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that fails tells what happened, in the section and in the frame; the next one clears it."""
    jobs.let_happen()

    def broken(*_: object) -> None:
        raise KnownError("“fair” is damaged.")

    with monkeypatch.context() as patch:
        patch.setattr(browse.Browsing, "find", broken)
        products.toggle("country", "TH")
        jobs.let_happen()
    assert "damaged" in products.errorText
    assert not products.isEmpty
    assert slow.screens.shell.status == "error"
    products.clearAll()
    jobs.let_happen()
    assert products.errorText == ""


def test_a_bug_is_logged_whole(
    slow: Visit,
    products: Browse,
    jobs: HandJobs,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What is our own fault is logged with its traceback, and not shown in detail."""
    jobs.let_happen()
    with monkeypatch.context() as patch:
        patch.setattr(browse.Browsing, "find", lambda *_: 1 / 0)
        products.toggle("country", "TH")
        jobs.let_happen()
    assert "ZeroDivisionError" in caplog.text
    assert "division" not in products.errorText != ""


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> int:
    """Pages of ten cards, so that the demo has many."""
    for module in ("services.browse", "viewmodels.cards"):
        monkeypatch.setattr(f"catalogue.{module}.PAGE", 10)
    return 10


def test_pages_come_as_they_are_seen(small_pages: int, slow: Visit, products: Browse, jobs: HandJobs) -> None:
    """Of a large answer a page is read when a view looks at it; until it is there its cards are empty."""
    jobs.let_happen()
    assert products.cards.row(0).name
    assert products.cards.row(35).name == ""
    jobs.let_happen()
    assert products.cards.row(35).name


def test_pages_are_said_anew(small_pages: int, slow: Visit, products: Browse, jobs: HandJobs) -> None:
    """All pages that are held change with the language."""
    jobs.let_happen()
    products.cards.row(35)
    jobs.let_happen()
    english = products.cards.row(35).second, products.cards.row(35).name
    slow.set_language("zh")
    jobs.let_happen()
    products.cards.row(35)
    jobs.let_happen()
    assert products.cards.row(35).name != english[1]


def test_pages_at_once(small_pages: int, visit: Visit) -> None:
    """Where answers come at once, so do pages."""
    products = visit.screens.sections.browses[Kind.PRODUCT]
    names = [products.cards.row(row).card_id for row in range(products.total)]
    assert "" not in names
    assert len(set(names)) == products.total


def test_saving_changes_every_held_page(small_pages: int, visit: Visit) -> None:
    """A card that is saved is marked on whatever page it is."""
    products = visit.screens.sections.browses[Kind.PRODUCT]
    id = products.cards.row(42).card_id
    products.toggleSaved(id)
    assert products.cards.row(42).is_saved


def test_a_choice_below_replaces_the_one_above(visit: Visit) -> None:
    """Choosing a part of a chosen category narrows to it, choosing the whole again widens."""
    products = visit.screens.sections.browses[Kind.PRODUCT]
    products.toggle("category", "food")
    products.toggle("category", "food-sweets")
    assert [chip.value for chip in products._props.chips] == ["food-sweets"]
    products.toggle("category", "food")
    assert [chip.value for chip in products._props.chips] == ["food"]
    products.toggle("category", "food")
    assert products._props.chips == ()


def test_facets_are_spread_and_searched(visit: Visit) -> None:
    """Opening a facet shows all its values, looking inside one those that fit; the answer stays."""
    products = visit.screens.sections.browses[Kind.PRODUCT]
    [closed] = [row for row in products._props.facets if row.facet == "country"]
    products.setOpen("country", True)
    [opened] = [row for row in products._props.facets if row.facet == "country"]
    assert len(closed.values) == 6 < len(opened.values)
    products.searchFacet("country", "thai")
    [sought] = [row for row in products._props.facets if row.facet == "country"]
    assert [value.label for value in sought.values] == ["Thailand"]


def test_the_state_of_a_section(visit: Visit) -> None:
    """A section tells how many of how many, its orders, and which is chosen."""
    products = visit.screens.sections.browses[Kind.PRODUCT]
    everything = products.total
    products.toggle("country", "TH")
    products.setSort("price")
    assert products.allText == f"{products.total} of {everything}"
    assert (products._props.sorts[0].value, products._props.sorts[0].label) == ("relevance", "Best match")
    assert (products.sort, products.sortLabel) == ("price", "Price")
    products.clearAll()
    assert products.chosenCount == 0
