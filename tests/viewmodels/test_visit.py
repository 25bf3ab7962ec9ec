"""One visitor, from screen to screen, as QML would ask for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtTest import QTest

from catalogue.jobs import ImmediateJobs
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Answer, Query
from catalogue.services.browse import Browsing
from catalogue.services.shelf import Shelf
from catalogue.store.opening import open_reader
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.seeking import PAUSE_MS
from catalogue.viewmodels.visit import Visit

JELLY = Key("product", "th-herbal-jelly")


def first(shown: Kiosk) -> str:
    """The id of the first product."""
    return shown.products.cards.row(0).card_id


def test_words_typed_on_home_lead_to_what_they_find(shown: Kiosk) -> None:
    """Typing on Home goes to the products, tells the totals of all sections, and back returns to Home."""
    everything = shown.products.total
    shown.shell.search("jelly")
    assert (shown.shell.section, shown.shell.searchText) == ("products", "jelly")
    assert 0 < int(shown.shell.productTotal) == shown.products.total < everything
    shown.shell.back()
    assert (shown.shell.section, shown.shell.searchText) == ("home", "")
    assert shown.products.total == everything


def test_words_lead_to_the_section_that_has_something(shown: Kiosk) -> None:
    """A section that finds something is kept; one that doesn't gives way to one that does."""
    shown.shell.goTo("exhibitors")
    shown.shell.search("alibaba")
    assert shown.shell.section == "exhibitors"
    shown.shell.search("steelpan")
    assert shown.shell.section == "sessions"


def test_words_that_find_nothing_stay(shown: Kiosk) -> None:
    """Where nothing is found anywhere the section stays and says so, with ways out."""
    shown.shell.goTo("exhibitors")
    shown.shell.search("zzqxzz")
    assert (shown.shell.section, shown.exhibitors.isEmpty) == ("exhibitors", True)


def test_one_field_for_three_kinds(shown: Kiosk) -> None:
    """The same words are searched in all sections, so that going to another keeps them."""
    shown.shell.search("tea")
    for section, browse in (("sessions", shown.sessions), ("exhibitors", shown.exhibitors)):
        shown.shell.goTo(section)
        assert (shown.shell.searchText, browse.text) == ("tea", "tea")


def test_back_restores_filters_scroll_and_selection(shown: Kiosk) -> None:
    """After opening a thing from filtered, scrolled cards and wandering on, back returns to exactly those."""
    shown.shell.goTo("products")
    shown.products.toggle("country", "TH")
    shown.products.setSort("name")
    shown.products.setProperty("scroll", 640.0)
    shown.products.open(first(shown))
    shown.detail.setProperty("scroll", 80.0)
    shown.detail.openLink("exhibitor", "suning")
    shown.shell.goTo("countries")
    shown.shell.back()
    assert (shown.detail.kind, shown.detail.thingId) == ("exhibitor", "suning")
    shown.shell.back()
    assert (shown.detail.kind, shown.detail.scroll) == ("product", 80.0)
    shown.shell.back()
    assert not shown.detail.isOpen
    assert (shown.products.chosenCount, shown.products.sort, shown.products.scroll) == (1, "name", 640.0)
    shown.shell.back()
    assert (shown.shell.section, shown.shell.canGoBack) == ("home", False)


def test_filters_changed_meanwhile_are_restored(shown: Kiosk) -> None:
    """Back undoes what was asked after the stop: another section's words and choices too."""
    shown.shell.goTo("products")
    shown.products.toggle("country", "TH")
    shown.shell.browse("products", "category", "food")
    assert [chip.facet for chip in shown.products._props.chips] == ["category"]
    shown.shell.back()
    assert [chip.value for chip in shown.products._props.chips] == ["TH"]


def test_cards_beside_each_other_are_one_stop(shown: Kiosk) -> None:
    """Looking at one card after the other is no walk: back closes the detail."""
    shown.shell.goTo("products")
    for row in range(3):
        shown.products.open(shown.products.cards.row(row).card_id)
    assert shown.products.selectedId == shown.products.cards.row(2).card_id
    shown.shell.back()
    assert (shown.detail.isOpen, shown.shell.section, shown.products.selectedId) == (False, "products", "")


def test_closing_returns_to_the_cards(shown: Kiosk) -> None:
    """Closing after following links leads to the cards, and back from there to the section before."""
    shown.shell.goTo("products")
    shown.products.open(JELLY.id)
    shown.detail.openLink("exhibitor", "suning")
    shown.detail.openLink("product", "ru-candy")
    shown.detail.close()
    assert (shown.detail.isOpen, shown.shell.section) == (False, "products")
    shown.shell.back()
    assert shown.shell.section == "home"


def test_everything_leads_to_everything(shown: Kiosk) -> None:
    """From a product by its crumbs to its country, its category; by its notice to its session."""
    shown.shell.openThing("product", JELLY.id)
    shown.detail.openCrumb(0)
    assert (shown.detail.kind, shown.detail.thingId) == ("country", "TH")
    shown.shell.back()
    shown.detail.openOnAir()
    assert (shown.detail.kind, shown.detail.thingId) == ("session", "tastes-of-thailand")
    shown.shell.back()
    shown.detail.openCrumb(1)
    assert (shown.shell.section, shown.detail.isOpen) == ("products", False)
    assert [chip.value for chip in shown.products._props.chips] == ["food"]


def test_the_ticker_leads_to_its_sessions(shown: Kiosk) -> None:
    """What is on air and what comes next can be opened from anywhere."""
    shown.shell.openOnAir()
    assert shown.detail.thingId == "tastes-of-thailand"
    shown.shell.openNext()
    assert shown.detail.thingId == "ceylon-tea-hour"


def test_home_leads_on(shown: Kiosk) -> None:
    """The hero and the next sessions open on Home."""
    shown.home.openHero()
    assert (shown.shell.section, shown.detail.thingId) == ("home", "tastes-of-thailand")
    shown.home.open("sweets-of-russia")
    assert shown.detail.thingId == "sweets-of-russia"


def test_what_is_not_there_is_not_opened(shown: Kiosk) -> None:
    """A thing that isn't in the catalogue leaves the visitor where they are, with no stop more."""
    shown.shell.openThing("product", "no-such-thing")
    shown.products.open("no-such-thing")
    assert (shown.detail.isOpen, shown.shell.canGoBack) == (False, False)


class OnlySessionsAsTyped:
    """A search that finds one product by other words, and one session by those that were typed."""

    def answer(self, query: Query) -> Answer:
        """The same answers to any words."""
        if not query.text or Kind.EXHIBITOR in query.kinds:
            return Answer((), 0, {})
        if Kind.PRODUCT in query.kinds:
            return Answer((JELLY,), 1, {}, searched="other words")
        return Answer((Key("session", "tastes-of-thailand"),), 1, {})


def test_words_as_they_were_typed_come_first(visit: Visit, shown: Kiosk, demo_folder: Path) -> None:
    """A section that finds what was typed is shown before one that only finds something like it."""
    with closing(open_reader(demo_folder)) as db:
        browsing = Browsing(OnlySessionsAsTyped(), Shelf(db))
        visit.search_with(ImmediateJobs(), lambda: browsing)
        shown.shell.search("word")
    assert (shown.shell.section, shown.products.searchedInstead) == ("sessions", "other words")


def test_what_is_out_of_sight_follows(shown: Kiosk) -> None:
    """While somebody types, the other sections only count what they find; their cards are there when they
    come into sight, or once nobody types for a moment."""
    shown.shell.goTo("products")
    everything = shown.exhibitors.cards.rowCount()
    shown.shell.search("cloud")
    found = dict(zip(("exhibitors", "sessions"), (shown.exhibitors, shown.sessions), strict=True))
    assert shown.exhibitors.cards.rowCount() == everything
    shown.shell.goTo("exhibitors")
    assert 0 < shown.exhibitors.cards.rowCount() == shown.exhibitors.total < everything
    QTest.qWait(2 * PAUSE_MS)
    assert all(browse.cards.rowCount() == browse.total for browse in found.values())
