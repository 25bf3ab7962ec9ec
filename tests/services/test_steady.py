"""An engine that outlives its index."""

from __future__ import annotations

import pytest

from catalogue.model.listing import Key
from catalogue.model.query import Answer, Query
from catalogue.search.index.form import Refused
from catalogue.services.steady import Steady


class Fixed:
    """Answers with one key, or not at all from the question on that `fails_at` counts."""

    def __init__(self, id: str, fails_at: int = 1000) -> None:
        self._answer = Answer((Key("product", id),), 1, {})
        self._left = fails_at

    def answer(self, query: Query) -> Answer:
        self._left -= 1
        if self._left < 0:
            raise Refused("damaged")
        return self._answer


def test_a_damaged_index_is_replaced_unseen() -> None:
    """From the question on that meets the damage another engine answers, made once, and it is told once."""
    made, told = [], []

    def instead() -> Fixed:
        made.append(1)
        return Fixed("plain")

    engine = Steady(Fixed("index", fails_at=1), instead, lambda: told.append(1))
    assert [engine.answer(Query()).keys[0].id for _ in range(4)] == ["index", "plain", "plain", "plain"]
    assert (made, told) == ([1], [1])


class Paged(Fixed):
    """One that finds pages without counting."""

    def page(self, query: Query) -> tuple[tuple[Key, ...], int]:
        """The same key."""
        return (Key("product", "page"),), 7


def test_pages_come_the_short_way() -> None:
    """An index that knows a page without counting gives it; else it is that of the answer."""
    engine = Steady(Paged("index"), lambda: Fixed("plain"), lambda: None)
    assert engine.page(Query()) == ((Key("product", "page"),), 7)
    engine = Steady(Fixed("index", fails_at=0), lambda: Fixed("plain"), lambda: None)
    assert engine.page(Query()) == ((Key("product", "plain"),), 1)


def test_other_errors_are_not_hidden() -> None:
    """Only an index that can't be trusted is replaced: what the other engine raises is raised."""
    engine = Steady(Fixed("index", fails_at=0), lambda: Fixed("plain", fails_at=0), lambda: None)
    with pytest.raises(Refused):
        engine.answer(Query())
