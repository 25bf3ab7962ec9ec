"""One thing of the demo in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.model.listing import COUNTRY, Key, Kind
from catalogue.model.source import ClaimStatus
from catalogue.services.detail import dossier
from catalogue.store import published
from catalogue.viewmodels.detail_props import DetailInputs, DetailProps, derive
from catalogue.viewmodels.opened import Opened, open_for_screens
from catalogue.viewmodels.reader import Reader

Detail = Callable[..., DetailProps]
NOW = "2022-09-01T15:02+08:00"


@pytest.fixture(scope="module")
def demo(demo_folder: Path) -> Iterator[Opened]:
    """The demo fair."""
    found = open_for_screens(demo_folder)
    yield found
    found.db.close()


@pytest.fixture
def detail(demo: Opened) -> Detail:
    """The detail of a thing: `detail(kind, id, language)`."""

    def of(kind: str, id: str, language: str = "en", time: str = NOW) -> DetailProps:
        reader = Reader(language, datetime.fromisoformat(time), demo.catalogue.zone, "CNY", Path())
        found = dossier(demo.db, demo.catalogue, demo.shelf, Key(kind, id))
        return derive(DetailInputs(reader, demo.catalogue, found, 0.0))

    return of


def facts(props: DetailProps) -> dict[str, str]:
    """Label → value."""
    return {fact.label: fact.value for fact in props.facts}


def test_a_product(detail: Detail) -> None:
    """The herbal jelly: its name, price, origin, HS code, who brings it, and where it is shown now."""
    props = detail("product", "th-herbal-jelly")
    assert (props.title, props.country_name) == ("Herbal jelly", "Thailand")
    assert "仙草冻" in props.second
    assert (props.is_price_illustrative, "9.90" in props.price_text) == (True, True)
    assert (facts(props)["HS code"], facts(props)["Exhibitor"]) == ("2106.90", "Suning.com")
    assert (props.on_air_title, props.on_air_line) == ("Tastes of Thailand", "ends 15:30")
    assert [(crumb.kind, crumb.id) for crumb in props.crumbs] == [
        ("country", "TH"),
        ("category", "food"),
        ("category", "food-sweets"),
    ]


def test_each_fact_leads_to_its_sources(detail: Detail) -> None:
    """A fact names its sources by number and in words; the list below has them with date and publisher."""
    props = detail("product", "th-herbal-jelly")
    assert [source.number for source in props.sources] == list(range(1, len(props.sources) + 1))
    [origin] = [fact for fact in props.facts if fact.label == "Origin"]
    assert (origin.sources, origin.source_text) == ("1", "Global Times, 1 Sep 2022 · reported")
    assert props.sources[0].address.startswith("https://")


def test_what_is_illustrative_says_so(detail: Detail) -> None:
    """A made-up price is marked among the facts too."""
    [price] = [fact for fact in detail("product", "th-herbal-jelly").facts if fact.label == "Price"]
    assert price.is_illustrative
    assert "illustrative" in price.note


def test_what_an_exhibitor_reaches(detail: Detail) -> None:
    """Alibaba Cloud: 28 regions, 85 zones and 18 of them in named markets, as what they are."""
    props = detail("exhibitor", "alibaba-cloud")
    assert [reach.number for reach in props.coverages] == ["28", "85", "18"]
    assert [named.flag for named in props.coverages[2].named] == ["ae", "id", "my", "ph", "sg", "th"]
    assert all(reach.source_text for reach in props.coverages)
    assert (props.badges[0].text, props.badges[0].tone) == ("Exhibitor on site", "jade")


def test_how_a_number_is_known(demo: Opened) -> None:
    """What an exhibitor reaches is told with how each source says so."""
    reader = Reader("en", datetime.fromisoformat(NOW), demo.catalogue.zone, "CNY", Path())
    found = dossier(demo.db, demo.catalogue, demo.shelf, Key("exhibitor", "alibaba-cloud"))
    assert found is not None
    [(number, status)] = found.reaches[0].sources
    assert status is ClaimStatus.REPORTED
    reach = replace(found.reaches[0], sources=((number, ClaimStatus.DERIVED),))
    props = derive(DetailInputs(reader, demo.catalogue, replace(found, reaches=(reach,)), 0.0))
    assert props.coverages[0].source_text == "Global Times, 1 Sep 2022 · derived"


def test_no_less_than_a_source_says(detail: Detail) -> None:
    """The opening is known by its day, but two sources say that it was in the evening; so does the fact."""
    [time] = [fact for fact in detail("session", "opening").facts if fact.label == "Time"]
    assert time.value == "Wed 31 Aug, evening"


def test_notices_say_what_is_ours(detail: Detail) -> None:
    """What is on air or next with a thing says that it is illustrative."""
    props = detail(COUNTRY, "TH")
    assert (props.on_air_badge, props.next_badge) == ("Illustrative sample", "Illustrative sample")


def test_who_is_only_mentioned(detail: Detail) -> None:
    """Suning.com was not at the fair: it has no booth, and its badge says how it is known."""
    props = detail("exhibitor", "suning")
    assert "Booth" not in facts(props)
    assert (props.badges[0].text, props.badges[0].tone) == ("Mentioned only", "plain")
    assert {link.thing_id for group in props.groups for link in group.items} == {
        "th-herbal-jelly",
        "th-rubber-pillow",
        "ru-candy",
    }


def test_a_session(detail: Detail) -> None:
    """A session tells its time and languages, that it is on air, and that it is illustrative."""
    props = detail("session", "tastes-of-thailand")
    assert facts(props)["Time"] == "Thu 1 Sep · 14:45–15:30"
    assert facts(props)["Languages"] == "Thai, Chinese, English"
    assert {(badge.text, badge.tone) for badge in props.badges} == {
        ("Illustrative sample", "amber"),
        ("On air", "accent"),
        ("Livestream", "plain"),
    }
    assert (props.on_air_title, props.next_title) == ("On air now", "")


def test_what_comes_next(detail: Detail) -> None:
    """What is not on air tells which of its sessions comes next, and when."""
    props = detail(COUNTRY, "LK")
    assert (props.on_air_title, props.next_title) == ("", "Ceylon tea hour: Sri Lanka")
    assert props.next_line == "Thu 1 Sep · 15:45–16:15"


def test_a_country(detail: Detail) -> None:
    """A country tells of its membership with its date and source, and leads to all the fair has of it."""
    props = detail(COUNTRY, "TH")
    assert (props.title, props.flag, props.badges[0].tone) == ("Thailand", "th", "jade")
    [member] = [fact for fact in props.facts if fact.label == "Belt and Road"]
    assert member.sources
    assert "Jul 2022" in member.note
    assert len(props.groups) == 4


def test_sources_that_differ_are_both_told(detail: Detail) -> None:
    """Several values of one field come with the sources of each."""
    both = [fact for fact in detail("session", "opening").facts if fact.label == "Time"]
    assert both
    assert {number for fact in both for number in fact.sources.split(", ")} == {"1", "2"}


def test_another_language(detail: Detail) -> None:
    """In Chinese names, countries, dates, measures and what sources say are Chinese; a draft says so."""
    props = detail("exhibitor", "alibaba-cloud", "zh")
    assert (props.title, props.second, props.country_name) == ("阿里云", "Alibaba Cloud", "中国")
    assert any(fact.value.startswith("弹性计算") for fact in props.facts)
    russian = detail("exhibitor", "alibaba-cloud", "ru")
    drafts = [fact for fact in russian.facts if "блачн" in fact.value or "вычислен" in fact.value]
    assert drafts
    assert "Draft translation" in (russian.language_mark, russian.summary_mark)
    assert props.coverages[0].label == "全球地域"


def test_drafts_and_fallbacks_are_marked(detail: Detail) -> None:
    """A draft translation says so, and a text in another language names it."""
    jelly = detail("product", "th-herbal-jelly", "ar")
    assert (jelly.language_mark, jelly.summary_mark) == ("Draft translation", "")
    assert detail("product", "th-herbal-jelly", "en").summary_mark == ""
    exhibitor = detail("exhibitor", "boc", "th")
    assert exhibitor.language_mark or exhibitor.summary_mark


@pytest.mark.parametrize(
    ("kind", "id"),
    [("product", "th-herbal-jelly"), ("exhibitor", "alibaba-cloud"), ("session", "colorful-open")],
)
def test_a_draft_is_told_once(detail: Detail, kind: str, id: str) -> None:
    """However many texts of a thing are drafts, only the first of them says so."""
    props = detail(kind, id, "ar")
    marks = [props.language_mark, props.summary_mark]
    marks += [fact.note for fact in props.facts] + [reach.note for reach in props.coverages]
    assert sum("Draft translation" in mark for mark in marks) == 1


def test_a_host_that_has_no_page(detail: Detail) -> None:
    """What is said of a host in words is said in the reader's."""
    hosts = facts(detail("session", "colorful-open", "zh"))["Host"]
    assert "与北京演艺集团共同承办" in hosts


def test_only_what_may_be_linked_has_an_address(demo: Opened, detail: Detail) -> None:
    """Of all sources only originals and official ones carry an address; all name a publisher."""
    seen = set()
    for kind in Kind:
        for key in published.keys(demo.db, kind):
            for source in detail(key.kind, key.id).sources:
                assert source.publisher
                assert not source.address or source.reliability in ("Original", "Official")
                seen.add(source.title)
    assert len(seen) > 10


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th", "ar"])
def test_every_thing_can_be_told_in_every_language(demo: Opened, detail: Detail, language: str) -> None:
    """Every listing and country of the demo has a title, and each of its facts a label and a value."""
    keys = [key for kind in Kind for key in published.keys(demo.db, kind)]
    keys += [Key(COUNTRY, code) for code in demo.catalogue.countries]
    for key in keys:
        props = detail(key.kind, key.id, language)
        assert props.title, key
        assert all(fact.label and fact.value for fact in props.facts), key
        assert all(link.name for group in props.groups for link in group.items), key


def test_nothing_is_open(demo: Opened) -> None:
    """Without a thing there is nothing to show."""
    reader = Reader("en", datetime.fromisoformat(NOW), demo.catalogue.zone, "CNY", Path())
    assert derive(DetailInputs(reader, demo.catalogue, None, 9.0)) == DetailProps()


def test_how_far_it_was_read(demo: Opened) -> None:
    """The place that was read to is kept."""
    reader = Reader("en", datetime.fromisoformat(NOW), demo.catalogue.zone, "CNY", Path())
    found = dossier(demo.db, demo.catalogue, demo.shelf, Key("product", "ru-candy"))
    assert derive(DetailInputs(reader, demo.catalogue, found, 120.0)).scroll == 120
    saved = replace(reader, saved=frozenset({Key("product", "ru-candy")}))
    assert derive(DetailInputs(saved, demo.catalogue, found, 0.0)).is_saved
