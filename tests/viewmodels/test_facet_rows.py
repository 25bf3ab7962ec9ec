"""Filters in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from catalogue.model.listing import Kind
from catalogue.model.text import Text, Texts
from catalogue.services.ask import Ask
from catalogue.services.catalogue import Catalogue, open_catalogue
from catalogue.viewmodels.facet_rows import FacetRow, Labels, chip_rows, facet_rows, other_choices
from catalogue.viewmodels.reader import Reader

NOW = datetime(2022, 9, 1, 7, 2, tzinfo=UTC)
PRODUCTS = Ask.of(Kind.PRODUCT)
Counts = Mapping[str, Mapping[str, int]]


@pytest.fixture
def catalogue(small_fair: Path) -> Catalogue:
    """The small fair."""
    found, db = open_catalogue(small_fair)
    db.close()
    return found


@pytest.fixture
def labels(catalogue: Catalogue) -> Labels:
    """What values are called in English."""
    reader = Reader("en", NOW, ZoneInfo("Asia/Shanghai"), "CNY", Path())
    return Labels(reader, catalogue, {"shop": Texts({"en": Text("The Shop")})})


def facet(ask: Ask, counts: Counts, labels: Labels, name: str) -> FacetRow:
    """One facet of an answer."""
    [found] = [row for row in facet_rows(ask, counts, labels) if row.facet == name]
    return found


@pytest.mark.parametrize(
    ("name", "value", "label"),
    [
        ("country", "TH", "Thailand"),
        ("language", "zh", "Chinese"),
        ("category", "food", "Food"),
        ("theme", "telecom", "Telecom"),
        ("exhibitor", "shop", "The Shop"),
        ("day", "2022-09-01", "Thu 1 Sep"),
        ("price", "20-50", "¥\N{NO-BREAK SPACE}20–50"),
        ("price", "500-", "¥\N{NO-BREAK SPACE}500 and more"),
        ("price", "none", "No price"),
        ("form", "national", "National pavilion"),
        ("form", "livestream", "Livestream"),
        ("participation", "mentioned", "Mentioned only"),
        ("payment", "e_cny", "e-CNY"),
        ("reach", "availability_zone", "Availability zones"),
        ("state", "live", "On air"),
        ("livestream", "coming", "Coming"),
        ("evidence", "market_sample", "Market sample"),
        ("bri", "member", "Belt and Road country"),
        ("category", "gone", "gone"),
    ],
)
def test_values_have_words(labels: Labels, name: str, value: str, label: str) -> None:
    """Every value of every facet is said in the reader's words; one that nobody knows as it is."""
    assert labels.of(name, value) == label


def test_the_most_frequent_comes_first(labels: Labels) -> None:
    """Countries come by how many listings they have, then by name, each with its flag and its bar."""
    row = facet(PRODUCTS, {"country": {"LA": 1, "TH": 4, "CN": 4}}, labels, "country")
    assert [(value.label, value.flag, value.count_text, value.share) for value in row.values] == [
        ("China", "cn", "4", 1.0),
        ("Thailand", "th", "4", 1.0),
        ("Laos", "la", "1", 0.25),
    ]


def test_some_facets_have_an_order_of_their_own(labels: Labels) -> None:
    """Prices go up, and days go on, however many listings they have."""
    counts = {"price": {"none": 90, "20-50": 1, "0-20": 2}}
    prices = facet(PRODUCTS, counts, labels, "price")
    assert [value.value for value in prices.values] == ["0-20", "20-50", "none"]
    days = facet(Ask.of(Kind.SESSION), {"day": {"2022-09-02": 9, "2022-08-31": 1}}, labels, "day")
    assert [value.value for value in days.values] == ["2022-08-31", "2022-09-02"]


def test_a_long_facet_is_cut(labels: Labels) -> None:
    """A facet shows its first values until it is opened; what is chosen is always shown."""
    counts = {
        "country": {
            code: 50 - place for place, code in enumerate(["TH", "LA", "CN", "VN", "RU", "PE", "LK", "KE"])
        }
    }
    ask = PRODUCTS.toggled("country", "KE")
    row = facet(ask, counts, labels, "country")
    assert [value.value for value in row.values] == ["TH", "LA", "CN", "VN", "RU", "PE", "KE"]
    assert row.is_long
    assert len(facet(ask.spread("country", True), counts, labels, "country").values) == 8


def test_a_short_facet_is_not_long(labels: Labels) -> None:
    """Where all values have room there is nothing to open."""
    assert not facet(PRODUCTS, {"country": {"TH": 1}}, labels, "country").is_long


def test_looking_inside_a_facet(labels: Labels) -> None:
    """What is looked for inside a facet keeps the values that hold it, and keeps the facet if none does."""
    counts = {"country": {"TH": 1, "LA": 1, "CN": 1}}
    row = facet(PRODUCTS.sought("country", " LAO "), counts, labels, "country")
    assert [value.value for value in row.values] == ["LA"]
    assert facet(PRODUCTS.sought("country", "xyz"), counts, labels, "country").values == ()


def test_a_facet_without_values_is_left_out(labels: Labels) -> None:
    """Nothing is shown of a facet that has nothing to choose."""
    assert facet_rows(PRODUCTS, {"country": {}, "price": {"none": 1}}, labels)[0].facet == "price"


def test_categories_are_a_tree(labels: Labels) -> None:
    """What lies below a category is shown below it once it, or part of it, is chosen."""
    counts = {"category": {"food": 3, "food-sweets": 2, "home": 1}}
    assert [value.value for value in facet(PRODUCTS, counts, labels, "category").values] == ["food", "home"]
    for choice in ("food", "food-sweets"):
        row = facet(PRODUCTS.toggled("category", choice), counts, labels, "category")
        assert [(value.value, value.depth) for value in row.values] == [
            ("food", 0),
            ("food-sweets", 1),
            ("home", 0),
        ]


def test_a_part_replaces_the_whole(catalogue: Catalogue) -> None:
    """In a tree a choice excludes what lies above and below it, elsewhere it excludes nothing."""
    assert other_choices("category", "food-sweets", catalogue) == {"food"}
    assert other_choices("category", "food", catalogue) == {"food-sweets"}
    assert other_choices("country", "TH", catalogue) == frozenset()


def test_choices_are_chips(labels: Labels) -> None:
    """Each choice is a chip with its words and flag, in the facets' order."""
    ask = PRODUCTS.toggled("category", "food").toggled("country", "TH").toggled("country", "CN")
    assert [(chip.facet, chip.label, chip.flag) for chip in chip_rows(ask, labels)] == [
        ("country", "China", "cn"),
        ("country", "Thailand", "th"),
        ("category", "Food", ""),
    ]
    assert len({chip.key for chip in chip_rows(ask, labels)}) == 3


def test_words_follow_the_reader(labels: Labels) -> None:
    """The same values in another language."""
    chinese = replace(labels, reader=replace(labels.reader, language="zh"))
    assert (chinese.of("country", "TH"), chinese.of("category", "food")) == ("泰国", "食品")
