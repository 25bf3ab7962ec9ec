"""Answers and pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Answer, Query
from catalogue.services import browse
from catalogue.services.ask import Ask
from catalogue.services.browse import PAGE, Browsing
from catalogue.services.shelf import Shelf

NOW = datetime(2022, 9, 1, 7, 30, tzinfo=UTC)


class Numbered:
    """A search that finds `total` times the same listing, and remembers what it was asked."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[Query] = []

    def answer(self, query: Query) -> Answer:
        self.asked.append(query)
        count = max(0, min(query.limit, self.total - query.offset))
        return Answer((Key("product", "jelly"),) * count, self.total, {})


def test_a_question_is_answered_with_its_first_page(small_fair: Path) -> None:
    """An answer comes with the cards of its first page, in its order."""
    found = browse.opened(small_fair).find(Ask.of(Kind.PRODUCT).query("en", NOW))
    assert [card.key for card in found.cards] == list(found.answer.keys)
    assert found.answer.total == 2


def test_words_are_searched(small_fair: Path) -> None:
    """What is typed narrows the answer, also by a country's name."""
    browsing = browse.opened(small_fair)
    for text in ("jelly", "泰国", "果"):
        found = browsing.find(Ask.of(Kind.PRODUCT).searched(text).query("en", NOW))
        assert [card.key.id for card in found.cards] == ["jelly"], text


@pytest.mark.parametrize(("number", "count"), [(0, PAGE), (1, PAGE), (2, 22), (3, 0)])
def test_pages_are_cut(shelf: Shelf, number: int, count: int) -> None:
    """Page after page holds what there is, the last one the rest, and behind it there is nothing."""
    browsing = Browsing(Numbered(2 * PAGE + 22), shelf)
    assert len(browsing.page(Query(), number)) == count


def test_pages_last_looked_at_are_kept(shelf: Shelf) -> None:
    """A page is asked for once, as long as no more than a handful of others were looked at since."""
    engine = Numbered(10_000)
    browsing = Browsing(engine, shelf)
    for number in (0, 1, 0, 1, 2, 0):
        browsing.page(Query(), number)
    assert len(engine.asked) == 3
    for number in range(3, 30):
        browsing.page(Query(), number)
    browsing.page(Query(), 0)
    assert len(engine.asked) == 31


def test_another_question_has_other_pages(shelf: Shelf) -> None:
    """A page belongs to its question: other words, choices, order, language or time ask anew."""
    engine = Numbered(10_000)
    browsing = Browsing(engine, shelf)
    base = Ask.of(Kind.PRODUCT)
    queries = [
        base.query("en", NOW),
        base.searched("tea").query("en", NOW),
        base.toggled("country", "TH").query("en", NOW),
        base.query("zh", NOW),
        base.query("en", NOW.replace(minute=31)),
        replace(base.query("en", NOW), kinds=frozenset({Kind.SESSION})),
    ]
    for query in queries:
        browsing.page(query, 1)
    assert len(engine.asked) == len(queries)


def test_it_is_made_once(shelf: Shelf) -> None:
    """Whoever asks first makes it; later askers get the same."""
    made = []

    def make() -> Browsing:
        made.append(Browsing(Numbered(0), shelf))
        return made[-1]

    get = browse.once(make)
    assert get() is get()
    assert len(made) == 1


def test_a_lost_catalogue_is_told(tmp_path: Path) -> None:
    """A catalogue that is gone when the search begins is an error in words."""
    with pytest.raises(KnownError):
        browse.opened(tmp_path)
