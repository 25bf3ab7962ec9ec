"""What a visitor asks of a section."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.listing import Kind
from catalogue.model.query import Drop, Sort, WayOut
from catalogue.services.ask import FACETS, SORTS, Ask

NOW = datetime(2022, 9, 1, 7, 2, tzinfo=UTC)
CHOICES = st.tuples(st.sampled_from(["country", "category"]), st.sampled_from(["TH", "RU", "food"]))


def asked(choices: list[tuple[str, str]]) -> Ask:
    """A product section after these choices."""
    ask = Ask.of(Kind.PRODUCT)
    for facet, value in choices:
        ask = ask.toggled(facet, value)
    return ask


@given(st.lists(CHOICES), CHOICES)
def test_choosing_twice_is_not_choosing(choices: list[tuple[str, str]], choice: tuple[str, str]) -> None:
    """A choice that is made and taken back leaves the question as it was."""
    before = asked(choices)
    assert before.toggled(*choice).toggled(*choice) == before


@given(st.lists(CHOICES))
def test_no_facet_is_empty(choices: list[tuple[str, str]]) -> None:
    """A facet without a choice is not in the filters at all."""
    assert all(asked(choices).filters.values())


def test_clearing_drops_all_choices() -> None:
    """Clearing leaves no facet with a choice, and the words as they are."""
    ask = asked([("country", "TH"), ("country", "RU"), ("category", "food")]).searched("tea")
    assert (ask.cleared().filters, ask.cleared().text) == ({}, "tea")


def test_another_question_begins_at_the_top() -> None:
    """Other words, choices or orders scroll to the top; how the filters are spread out doesn't."""
    ask = Ask(Kind.PRODUCT, Sort.NAME, scroll=700.0)
    assert ask.searched("tea").scroll == 0
    assert ask.toggled("country", "TH").scroll == 0
    assert ask.sorted_by(Sort.PRICE).scroll == 0
    assert ask.spread("country", True).scroll == 700
    assert ask.sought("country", "th").scroll == 700


def test_facets_open_and_close() -> None:
    """A facet that was opened is open until it is closed."""
    ask = Ask.of(Kind.PRODUCT).spread("country", True)
    assert ask.opened == {"country"}
    assert ask.spread("country", False).opened == frozenset()


def test_the_query_says_it_all() -> None:
    """Words, kind, choices, order, language and time reach the search."""
    ask = asked([("country", "TH")]).searched("jel").sorted_by(Sort.PRICE)
    query = ask.query("zh", NOW, offset=256, limit=256)
    assert (query.text, query.kinds) == ("jel", frozenset({Kind.PRODUCT}))
    assert query.filters == {"country": frozenset({"TH"})}
    assert (query.sort, query.language, query.at) == (Sort.PRICE, "zh", NOW)
    assert (query.offset, query.limit) == (256, 256)


@pytest.mark.parametrize(
    ("way", "text", "filters"),
    [
        (WayOut(Drop.WORD, "xyz", 3), "jelly", {"country": frozenset({"TH"})}),
        (WayOut(Drop.FACET, "country", 3), "jelly xyz", {}),
        (WayOut(Drop.FILTERS, "", 3), "jelly xyz", {}),
    ],
)
def test_ways_out_are_followed(way: WayOut, text: str, filters: dict[str, frozenset[str]]) -> None:
    """A way out drops the one thing it names and keeps the rest."""
    ask = asked([("country", "TH")]).searched("jelly xyz").without(way)
    assert (ask.text.split(), ask.filters) == (text.split(), filters)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_orders_and_facets(kind: Kind) -> None:
    """No section is without an order and facets, and none names one twice."""
    assert Ask.of(kind).sort == SORTS[kind][0]
    assert len(set(FACETS[kind])) == len(FACETS[kind]) > 0
    assert len(set(SORTS[kind])) == len(SORTS[kind]) > 0
