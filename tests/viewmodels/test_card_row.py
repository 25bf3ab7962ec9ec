"""One card in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from catalogue.model.card import Card
from catalogue.model.listing import Evidence, Key
from catalogue.model.money import Money
from catalogue.model.session import DayPart, Precision, Span
from catalogue.model.text import Text, Texts, TextStatus
from catalogue.viewmodels.card_row import CardRow, derive
from catalogue.viewmodels.reader import Reader

BEIJING = ZoneInfo("Asia/Shanghai")
NOW = datetime(2022, 9, 1, 15, 2, tzinfo=BEIJING)
JELLY = Key("product", "jelly")
NAME = Texts({"en": Text("Herbal jelly"), "zh": Text("果冻"), "th": Text("เยลลี่", TextStatus.DRAFT)})
LIVE = Span(NOW - timedelta(minutes=2), NOW + timedelta(minutes=28), Precision.MINUTE)


@pytest.fixture
def row() -> Callable[..., CardRow]:
    """The row of a card: `row(card, language)`."""

    def of(card: Card, language: str = "en", saved: frozenset[Key] = frozenset()) -> CardRow:
        return derive(card, Reader(language, NOW, BEIJING, "CNY", Path("/fair"), saved))

    return of


@pytest.fixture
def jelly() -> Card:
    """A product that Suning.com brings."""
    return Card(
        key=JELLY,
        name=NAME,
        art="1f36e",
        tint="tintPeach",
        picture=None,
        countries=("TH",),
        exhibitor_id="suning",
        exhibitor_name=Texts({"en": Text("Suning.com"), "zh": Text("苏宁易购")}),
        category_name=Texts({"en": Text("Sweets")}),
        price=Money(990, "CNY"),
        price_evidence=Evidence.ILLUSTRATIVE,
        hall_name=Texts({"en": Text("Hall 2"), "zh": Text("2号馆")}),
        booth_code="B14",
        evidence=Evidence.REPORTED,
        participation="",
        form="",
        span=None,
        has_stream=False,
        has_recording=False,
        streams=(),
    )


@pytest.fixture
def session(jelly: Card) -> Card:
    """A session that is live."""
    return replace(
        jelly, key=Key("session", "hour"), span=LIVE, price=None, price_evidence=None, form="forum"
    )


Make = Callable[..., CardRow]


def test_a_product(row: Make, jelly: Card) -> None:
    """A product tells its name, its other name, its country, who brings it, its price and where it is."""
    found = row(jelly)
    assert (found.name, found.second, found.flag, found.country_name) == (
        "Herbal jelly",
        "果冻",
        "th",
        "Thailand",
    )
    assert (found.exhibitor_name, found.place_text) == ("Suning.com", "Hall 2 · B14")
    assert "9.90" in found.price_text
    assert found.is_price_illustrative


def test_another_language(row: Make, jelly: Card) -> None:
    """For readers of Chinese the other name is the English one, and all names are Chinese."""
    found = row(jelly, "zh")
    assert (found.name, found.second, found.country_name) == ("果冻", "Herbal jelly", "泰国")
    assert (found.exhibitor_name, found.place_text) == ("苏宁易购", "2号馆 · B14")


def test_a_fallback_is_marked(row: Make, jelly: Card) -> None:
    """A name that isn't in the reader's language says which language it is in; one that is doesn't."""
    assert row(jelly, "ru").language_mark == "EN"
    assert row(jelly, "th").language_mark == ""


def test_the_same_name_is_not_told_twice(row: Make, jelly: Card) -> None:
    """Where the other name says the same there is none."""
    same = replace(jelly, name=Texts({"en": Text("JD.com"), "zh": Text("JD.com")}))
    assert row(same).second == ""


@pytest.mark.parametrize(
    ("evidence", "participation", "badge"),
    [
        (Evidence.REPORTED, "", ""),
        (Evidence.MARKET_SAMPLE, "", "market_sample"),
        (Evidence.ILLUSTRATIVE, "", "illustrative"),
        (Evidence.REPORTED, "mentioned", "mentioned"),
        (Evidence.REPORTED, "goods_mentioned", "mentioned"),
        (Evidence.REPORTED, "exhibitor", ""),
    ],
)
def test_truth_is_told(row: Make, jelly: Card, evidence: Evidence, participation: str, badge: str) -> None:
    """What is made up, a sample or only mentioned says so, in words and to a screen reader."""
    sold = replace(jelly, price_evidence=Evidence.REPORTED)
    found = row(replace(sold, evidence=evidence, participation=participation))
    assert found.badge == badge
    assert bool(found.badge_text) is bool(badge)
    assert found.badge_text in found.accessible_name


def test_a_product_that_is_shown_now(row: Make, jelly: Card) -> None:
    """A product is live while a session shows it, and tells until when."""
    found = row(replace(jelly, streams=(LIVE,)))
    assert found.is_live
    assert "15:30" in found.state_text
    assert not row(jelly).is_live


def test_a_session_tells_its_time(row: Make, session: Card) -> None:
    """A session tells when it is, by the fair's clocks, and what it is now."""
    found = row(session)
    assert (found.time_text, found.is_live, found.state_text) == ("Thu 1 Sep · 15:00–15:30", True, "On air")


def test_a_session_that_was_called_off(row: Make, session: Card) -> None:
    """A withdrawn session is never live."""
    found = row(replace(session, is_withdrawn=True))
    assert (found.is_live, found.state_text) == (False, "Not available")


@pytest.mark.parametrize(
    ("precision", "part", "first", "last", "time", "state"),
    [
        (Precision.DAY, None, 31, 1, "Wed 31 Aug", "Ended"),
        (Precision.DAY, None, 1, 2, "Thu 1 Sep", "Today"),
        (Precision.DAY, None, 2, 3, "Fri 2 Sep", "Coming"),
        (Precision.RANGE, None, 31, 6, "31 Aug – 5 Sep", "On these days"),
        (Precision.PART_OF_DAY, DayPart.EVENING, 2, 3, "Fri 2 Sep, evening", "Coming"),
    ],
)
def test_no_finer_than_it_is_known(
    row: Make,
    session: Card,
    precision: Precision,
    part: DayPart | None,
    first: int,
    last: int,
    time: str,
    state: str,
) -> None:
    """A session known by its day, part of a day or days shows no clock time, and is never called live."""

    def midnight(day: int) -> datetime:
        return datetime(2022, 8 if day == 31 else 9, day, tzinfo=BEIJING).astimezone(UTC)

    found = row(replace(session, span=Span(midnight(first), midnight(last), precision, part)))
    assert (found.time_text, found.state_text, found.is_live) == (time, state, False)


def test_several_countries(row: Make, session: Card) -> None:
    """Of several countries the first is named, with how many more; of none nothing is said."""
    assert row(replace(session, countries=("LA", "TH", "VN"))).country_name == "Laos +2"
    assert row(replace(session, countries=())).country_name == ""
    assert row(replace(session, countries=())).flag == ""


def test_a_picture_is_a_ready_made_size(row: Make, jelly: Card) -> None:
    """A picture is a file of the catalogue's own folder, at a size that was made beforehand."""
    found = row(replace(jelly, picture="0a" * 32))
    assert found.picture == f"file:///fair/pictures/0a/{'0a' * 32}-640.webp"
    assert row(jelly).picture == ""


def test_what_is_saved(row: Make, jelly: Card) -> None:
    """A card knows whether the visitor saved it."""
    assert row(jelly, saved=frozenset({JELLY})).is_saved
    assert not row(jelly).is_saved


def test_a_screen_reader_hears_it_all(row: Make, jelly: Card) -> None:
    """Name, country, who brings it, price and place are in what a screen reader says."""
    said = row(jelly).accessible_name
    for part in ("Herbal jelly", "Thailand", "Suning.com", "9.90", "Hall 2"):
        assert part in said


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (Evidence.REPORTED, "Illustrative price"),
        (Evidence.MARKET_SAMPLE, "Market sample · Illustrative price"),
        (Evidence.ILLUSTRATIVE, "Illustrative sample"),
    ],
)
def test_a_price_of_ours_says_so(row: Make, jelly: Card, evidence: Evidence, words: str) -> None:
    """A price that nobody reported is said to be ours on the badge, and aloud right after the price."""
    found = row(replace(jelly, evidence=evidence))
    assert found.badge_text == words
    assert f"{found.price_text}, Illustrative price" in found.accessible_name


def test_nothing_is_said_twice(row: Make, jelly: Card) -> None:
    """Where a country brings its own goods, a screen reader names it once."""
    own = replace(jelly, exhibitor_name=Texts({"en": Text("Thailand")}))
    assert row(own).accessible_name.count("Thailand") == 1
