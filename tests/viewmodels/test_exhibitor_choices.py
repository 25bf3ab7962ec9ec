"""A word looked for among very many exhibitors."""

from __future__ import annotations

from collections.abc import Mapping

from catalogue.jobs import ImmediateJobs
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Answer, Query
from catalogue.model.text import Text, Texts
from catalogue.services.ask import Ask
from catalogue.services.browse import Browsing
from catalogue.viewmodels.exhibitor_choices import ExhibitorChoices
from catalogue.viewmodels.searching import Asker
from tests.viewmodels.by_hand import HandJobs

PRODUCTS = Ask.of(Kind.PRODUCT)
MANY = {f"shop-{number:04}": 1000 - number for number in range(900)}


class Found:
    """A search that finds one exhibitor, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Query] = []

    def answer(self, query: Query) -> Answer:
        self.asked.append(query)
        return Answer((Key("exhibitor", "shop-0700"),), 1, {})


def asker(engine: Found, jobs: HandJobs | ImmediateJobs) -> Asker:
    """One who asks that search; no cards are read."""
    return Asker(jobs, lambda: Browsing(engine, None))  # type: ignore[arg-type]


def test_a_needle_is_looked_for_among_all() -> None:
    """The search finds exhibitors that are too many to be listed, by their words in any language."""
    engine, choices, told = Found(), ExhibitorChoices(), []
    choices.seek(
        PRODUCTS.sought("exhibitor", " 茶 "), MANY, asker(engine, ImmediateJobs()), lambda: told.append(1)
    )
    assert choices.sought == {"shop-0700"}
    assert told == [1]
    assert (engine.asked[0].text, engine.asked[0].kinds) == ("茶", frozenset({Kind.EXHIBITOR}))


def test_the_same_needle_is_looked_for_once() -> None:
    """What was found stays until the needle is another; without one nothing is sought."""
    engine, choices = Found(), ExhibitorChoices()
    one = asker(engine, ImmediateJobs())
    for ask in (PRODUCTS.sought("exhibitor", "tea"), PRODUCTS.sought("exhibitor", "tea ")):
        choices.seek(ask, MANY, one, lambda: None)
    assert len(engine.asked) == 1
    choices.seek(PRODUCTS, MANY, one, lambda: None)
    assert choices.sought == frozenset()


def test_few_exhibitors_are_not_searched() -> None:
    """Those that are all listed are looked through there."""
    engine, choices = Found(), ExhibitorChoices()
    choices.seek(
        PRODUCTS.sought("exhibitor", "tea"), {"shop": 1}, asker(engine, ImmediateJobs()), lambda: None
    )
    assert engine.asked == []


def test_the_latest_needle_wins() -> None:
    """An answer to an older needle that comes late is dropped."""
    engine, choices, jobs = Found(), ExhibitorChoices(), HandJobs()
    one = asker(engine, jobs)
    choices.seek(PRODUCTS.sought("exhibitor", "t"), MANY, one, lambda: None)
    choices.seek(PRODUCTS.sought("exhibitor", "te"), MANY, one, lambda: None)
    jobs.let_happen()
    assert [query.text for query in engine.asked] == ["te"]


def test_only_needed_names_are_read() -> None:
    """Of very many exhibitors, those are read that a closed facet shows, and those that are chosen."""
    read: list[tuple[str, ...]] = []

    def names(ids: tuple[str, ...]) -> Mapping[str, Texts]:
        read.append(ids)
        return {id: Texts({"en": Text(id)}) for id in ids}

    choices = ExhibitorChoices()
    found = choices.names(PRODUCTS.toggled("exhibitor", "shop-0800"), MANY, names)
    assert list(found) == [*list(MANY)[:6], "shop-0800"]
    assert choices.names(PRODUCTS, {}, names) == {}
    assert len(read) == 1
