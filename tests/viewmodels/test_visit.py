"""One visitor, from screen to screen, as QML would ask for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from catalogue.clock import FixedClock
from catalogue.errors import KnownError
from catalogue.model.listing import Key
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.visit import Visit
from tests.viewmodels.by_hand import HandJobs
from tests.viewmodels.conftest import MakeVisit

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


def test_saving(shown: Kiosk) -> None:
    """What is saved is counted, marked wherever it is shown, and listed; removing can be undone."""
    shown.products.toggleSaved(JELLY.id)
    shown.home.toggleSaved("ceylon-tea-hour")
    shown.shell.openThing("product", JELLY.id)
    assert (shown.shell.listCount, shown.detail.isSaved) == (2, True)
    assert [shown.myList.cards.row(row).card_id for row in range(2)] == [JELLY.id, "ceylon-tea-hour"]
    assert shown.products.cards.row(0).is_saved
    assert [row.is_saved for row in shown.home._props.up_next][:1] == [True]
    shown.myList.remove("product", JELLY.id)
    assert (shown.shell.listCount, shown.detail.isSaved, shown.myList.canUndo) == (1, False, True)
    shown.myList.undo()
    assert [shown.myList.cards.row(row).card_id for row in range(2)] == [JELLY.id, "ceylon-tea-hour"]
    shown.detail.toggleSaved()
    assert not shown.detail.isSaved


def test_another_language_in_place(shown: Kiosk, translated: list[str]) -> None:
    """Switching the language changes all words and nothing else: section, filters, scroll, detail, list."""
    shown.shell.goTo("products")
    shown.products.toggle("country", "TH")
    shown.products.setProperty("scroll", 300.0)
    shown.products.open(JELLY.id)
    shown.products.toggleSaved(JELLY.id)
    shown.shell.setLanguage("zh")
    assert (shown.shell.language, translated) == ("zh", ["zh"])
    assert "仙草冻" in shown.detail.title
    assert [chip.label for chip in shown.products._props.chips] == ["泰国"]
    assert (shown.products.scroll, shown.shell.section, shown.shell.listCount) == (300.0, "products", 1)
    assert "仙草冻" in shown.myList.cards.row(0).name
    shown.shell.goTo("home")
    assert not shown.home.heroTitle.isascii()


def test_a_language_nobody_speaks(shown: Kiosk, translated: list[str]) -> None:
    """A language that the program lacks changes nothing."""
    shown.shell.setLanguage("xx")
    shown.shell.setLanguage("en")
    assert (shown.shell.language, translated) == ("en", [])


def test_sections_are_told_in_the_language_when_they_are_seen(shown: Kiosk) -> None:
    """A section that was seen before the language changed is in the new one when it is seen again."""
    for section in ("countries", "insights", "halls"):
        shown.shell.goTo(section)
    shown.shell.setLanguage("zh")
    for section in ("countries", "insights", "halls"):
        shown.shell.goTo(section)
    assert {row.name for row in shown.countries._props.cards} >= {"泰国", "老挝"}
    assert not shown.insights._props.figures[0].title.isascii()
    assert not shown.halls._props.halls[0].name.isascii()


def test_time_goes_on(shown: Kiosk, visit: Visit, clock: FixedClock) -> None:
    """At the minute's edge the ticker, Home, live badges and the state's filter follow the clock."""
    assert shown.products.cards.row(0).is_live
    clock.set(clock.now() + timedelta(minutes=28))
    visit.tick()
    assert shown.shell.clockText.endswith("15:30")
    assert shown.home.heroId == "cross-border-payment-kenya"
    assert not shown.products.cards.row(0).is_live


def test_countries(shown: Kiosk) -> None:
    """Countries are looked for by name, narrowed to members, and opened."""
    shown.shell.goTo("countries")
    everything = shown.countries.cards.count
    shown.countries.setOnlyMembers(True)
    assert shown.countries.cards.count == 149 < everything
    shown.countries.search("thai")
    assert [row.code for row in shown.countries._props.cards] == ["TH"]
    shown.countries.open("TH")
    assert (shown.detail.kind, shown.detail.thingId) == ("country", "TH")


def test_halls(shown: Kiosk) -> None:
    """The hall that was chosen stays; a booth opens who is there."""
    shown.shell.goTo("halls")
    assert shown.halls.current == shown.halls._props.halls[0].hall_id
    shown.halls.choose("shougang-hall-2")
    shown.halls.open("la")
    assert (shown.detail.thingId, shown.halls.current) == ("la", "shougang-hall-2")


def test_insights(shown: Kiosk) -> None:
    """Every figure has a title, a value, a period and a source; a share has its bar."""
    shown.shell.goTo("insights")
    figures = {row.indicator_id: row for row in shown.insights._props.figures}
    assert all(
        row.title and row.value_text and row.period_text and row.source_text for row in figures.values()
    )
    assert (figures["dt-share-2020"].value_text, figures["dt-share-2020"].share) == ("44.5%", 0.445)
    assert (figures["cbec-2021"].value_text, figures["cbec-2021"].unit_text) == (
        "1.98 trillion",
        "Chinese Yuan",
    )
    assert figures["bri-live"].is_at_least


def test_ways_out_are_taken(shown: Kiosk) -> None:
    """Where filters leave nothing, a way out drops one of them and finds what it promised."""
    shown.shell.goTo("products")
    shown.products.toggle("country", "TH")
    shown.products.toggle("category", "technology")
    shown.products.toggle("category", "finance")
    shown.products.toggle("category", "technology")
    assert shown.products.isEmpty
    promised = shown.products._props.ways_out[0].total_text
    shown.products.takeWayOut(0)
    assert promised.startswith(str(shown.products.total))


def test_a_way_out_to_another_kind(shown: Kiosk) -> None:
    """Words that only another kind has lead there."""
    shown.shell.goTo("products")
    shown.products.toggle("country", "TH")
    shown.products.search("steelpan")
    assert shown.shell.section == "sessions"
    shown.shell.goTo("products")
    rows = [row.label for row in shown.products._props.ways_out]
    assert rows
    shown.products.takeWayOut(rows.index("Look in Livestreams"))
    assert (shown.shell.section, shown.sessions.total) == ("sessions", 1)


def test_nothing_there_is_no_way(shown: Kiosk) -> None:
    """Rows that aren't there lead nowhere."""
    shown.products.takeWayOut(7)
    shown.detail.openCrumb(3)
    shown.detail.toggleSaved()
    assert (shown.shell.section, shown.shell.listCount) == ("home", 0)


def test_an_error_is_told_and_the_visit_goes_on(shown: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue that turns out to be damaged is told in words; the next step that works takes it away."""

    def broken(*_: object) -> None:
        raise KnownError("“fair” is damaged.", safe="Your list is safe.")

    with monkeypatch.context() as patch:
        patch.setattr("catalogue.viewmodels.visit.dossier", broken)
        shown.shell.openThing("product", JELLY.id)
        assert (shown.shell.status, shown.detail.isOpen) == ("error", False)
        assert "damaged" in shown.shell.statusText
    shown.shell.goTo("products")
    assert (shown.shell.status, shown.shell.section) == ("", "products")


def test_a_catalogue_that_is_gone(shown: Kiosk, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is taken away or changed is told at the next minute; what is shown still works."""
    monkeypatch.setattr(
        "catalogue.viewmodels.opened._mark", lambda folder: (_ for _ in ()).throw(OSError("gone"))
    )
    visit.tick()
    assert shown.shell.status == "error"
    shown.shell.search("tea")
    assert shown.products.total > 0
    monkeypatch.setattr("catalogue.viewmodels.opened._mark", lambda folder: (0, 0, 0))
    visit.tick()
    assert shown.shell.status == "stale"


def test_offline_matters_only_where_something_is_streamed(
    make_visit: MakeVisit, small_fair: Path, shown: Kiosk, visit: Visit
) -> None:
    """Without a network only a fair that streams over it says so."""
    visit.set_offline(True)
    assert shown.shell.status == ""
    streaming = make_visit(small_fair)
    streaming.set_offline(True)
    assert streaming.screens.shell.status == "offline"


def test_answers_in_the_background_choose_the_section_too(make_visit: MakeVisit, demo_folder: Path) -> None:
    """In a large catalogue the section is chosen when all three answers are there, by the last words."""
    jobs = HandJobs()
    visit = make_visit(demo_folder, jobs)
    shown = Kiosk(visit.screens)
    jobs.let_happen()
    shown.shell.search("steel")
    shown.shell.search("steelpan")
    assert shown.shell.section == "home"
    jobs.let_happen()
    assert (shown.shell.section, shown.sessions.total) == ("sessions", 1)


def test_before_anything_is_open(qapp: object, clock: FixedClock) -> None:
    """Without a catalogue every step is taken without harm, and the frame says what is wrong."""
    visit = Visit(clock, "en", lambda language: None)
    shown = Kiosk(visit.screens)
    visit.report(KnownError("There is no folder “x”."))
    assert shown.shell.status == "error"
    shown.shell.search("tea")
    shown.shell.goTo("countries")
    shown.products.open("x")
    shown.products.toggle("country", "TH")
    shown.countries.search("x")
    shown.halls.choose("x")
    shown.shell.openThing("product", "x")
    shown.shell.back()
    visit.tick()
    visit.name_languages()
    visit.search_with(HandJobs(), lambda: (_ for _ in ()).throw(OSError()))
    assert shown.detail.isOpen is False
