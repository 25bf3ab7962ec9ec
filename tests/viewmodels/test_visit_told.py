"""What a visit tells: the list, the language, the clock, the sections, errors."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from catalogue.clock import FixedClock
from catalogue.errors import BugError, KnownError
from catalogue.model.listing import Key
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.opened import open_for_screens
from catalogue.viewmodels.visit import Visit
from tests.viewmodels.by_hand import HandJobs
from tests.viewmodels.conftest import MakeVisit

JELLY = Key("product", "th-herbal-jelly")


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
    assert not shown.insights._props.topics[0].figures[0].title.isascii()
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
    """Every figure has a title, a value, a period and a source; two shares of a series are one card."""
    shown.shell.goTo("insights")
    topics = shown.insights._props.topics
    assert [topic.title for topic in topics] == [
        "Digital trade",
        "The fair in figures",
        "Reach of companies",
        "For reference",
    ]
    figures = {row.indicator_id: row for topic in topics for row in topic.figures}
    assert all(
        row.title and row.value_text and row.period_text and row.source_text for row in figures.values()
    )
    share = figures["dt-share-2020"]
    assert (share.value_text, share.share, share.earlier_value_text, share.earlier_share) == (
        "44.5%",
        0.445,
        "30.6%",
        0.306,
    )
    assert "dt-share-2015" not in figures
    assert figures["intl"].share == pytest.approx(0.208) and figures["intl"].earlier_share < 0
    assert (figures["cbec-2021"].value_text, figures["cbec-2021"].unit_text) == (
        "1.98 trillion",
        "Chinese Yuan",
    )
    assert figures["bri-live"].value_text == "over 30"
    assert figures["online"].accessible_name.startswith("Exhibitors online, over 7,800, 5 Sep 2022, ")


def test_a_figure_is_told_exactly(shown: Kiosk) -> None:
    """The detail of a figure has all its digits, unit and period, and each value where sources differ."""
    shown.shell.goTo("insights")
    shown.insights.open("cn-digital")
    told = shown.detail._props
    assert (told.figure_text, told.figure_line) == ("359,690,000,000 US Dollar", "2021")
    assert not shown.detail.isListing
    shown.insights.open("online")
    values = [(fact.value, fact.sources) for fact in shown.detail._props.facts if fact.label == "Value"]
    assert values == [("7,800", "1"), ("7,700", "2")]
    shown.insights.open("offline")
    values = [(fact.value, fact.sources) for fact in shown.detail._props.facts if fact.label == "Value"]
    assert values == [("2,441", "1"), ("over 2,400", "2")]
    shown.insights.open("cbec-2021")
    dollars = [fact.value for fact in shown.detail._props.facts if fact.label == "In US dollars"]
    assert dollars == ["287.0 billion US dollars", "312 billion US dollars"]


def test_figures_the_fair_and_companies_lead_to_each_other(shown: Kiosk) -> None:
    """The fair leads to its figures and halls, a figure of it back, a company's figure to the company."""
    shown.shell.openFair()
    assert (shown.detail.kind, shown.detail.title) == ("fair", shown.shell.fairName)
    links = [item for group in shown.detail._props.groups for item in group.items]
    assert {item.kind for item in links} == {"session", "hall", "indicator"}
    shown.detail.openLink("indicator", "area")
    [fair] = [item for group in shown.detail._props.groups for item in group.items]
    assert (fair.kind, shown.detail._props.figure_text) == ("fair", "152,000 m²")
    shown.detail.openLink(fair.kind, fair.thing_id)
    assert shown.detail.kind == "fair"
    shown.shell.back()
    assert shown.detail.thingId == "area"
    shown.insights.open("jd-countries")
    shown.detail.openLink("exhibitor", "jd")
    assert (shown.detail.kind, shown.detail.thingId) == ("exhibitor", "jd")
    shown.shell.openFair()
    shown.detail.openLink("hall", "shougang-hall-1")
    assert (shown.shell.section, shown.halls.current) == ("halls", "shougang-hall-1")
    assert not shown.detail.isOpen


def test_only_listings_are_saved(shown: Kiosk) -> None:
    """The fair and a figure can't be put on the list."""
    shown.shell.openFair()
    shown.detail.toggleSaved()
    shown.insights.open("area")
    shown.detail.toggleSaved()
    assert shown.shell.listCount == 0


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


def test_a_damaged_catalogue_is_told_until_it_is_taken_anew(
    shown: Kiosk, visit: Visit, demo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A catalogue that turns out to be damaged is told in words; no step takes that away, another does."""

    def broken(*_: object) -> None:
        raise KnownError("“fair” is damaged.", safe="Your list is safe.")

    with monkeypatch.context() as patch:
        patch.setattr("catalogue.viewmodels.sections.dossier", broken)
        shown.shell.openThing("product", JELLY.id)
        assert (shown.shell.status, shown.detail.isOpen) == ("error", False)
    shown.shell.goTo("products")
    assert (shown.shell.status, shown.shell.section) == ("error", "products")
    assert "damaged" in shown.shell.statusText
    opened = open_for_screens(demo_folder)
    visit.take(opened)
    opened.db.close()
    assert (shown.shell.status, shown.shell.section) == ("", "products")


def test_a_fault_of_the_program_is_told_once(shown: Kiosk, visit: Visit) -> None:
    """A fault of the program itself is told, and the visitor's next step takes it away."""
    visit.report(BugError("a promise was broken"))
    assert shown.shell.status == "error"
    assert "promise" not in shown.shell.statusText
    shown.shell.goTo("products")
    assert (shown.shell.status, shown.shell.section) == ("", "products")


def test_a_catalogue_that_is_gone(shown: Kiosk, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is taken away is told at the next minute; what is shown still works."""
    monkeypatch.setattr("catalogue.viewmodels.opened._mark", lambda folder: (0, 0, 0))
    visit.tick()
    assert shown.shell.status == "stale"
    monkeypatch.setattr(
        "catalogue.viewmodels.opened._mark", lambda folder: (_ for _ in ()).throw(OSError("gone"))
    )
    visit.tick()
    assert shown.shell.status == "error"
    shown.shell.search("tea")
    assert shown.products.total > 0
    assert shown.shell.status == "error"


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
