"""Cards as an item model that loads its rows by pages."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from catalogue.services.browse import PAGE
from catalogue.viewmodels.card_row import CardRow
from catalogue.viewmodels.cards import Cards
from catalogue.viewmodels.rows import FIRST_ROLE

MODE = QAbstractItemModelTester.FailureReportingMode.Fatal
ROWS = st.lists(
    st.builds(CardRow, card_id=st.sampled_from("abcdefgh"), is_saved=st.booleans()),
    unique_by=lambda row: row.card_id,
)


def numbered(first: int, count: int, mark: str = "") -> tuple[CardRow, ...]:
    """Rows of a large answer."""
    return tuple(CardRow(card_id=str(number), name=mark) for number in range(first, first + count))


def ids(model: Cards) -> list[str]:
    """What a view reads as the cards' ids."""
    return [model.index(number).data(FIRST_ROLE) for number in range(model.rowCount())]


class Loading:
    """Answers for pages, and remembers which were asked for."""

    def __init__(self, total: int, *, is_late: bool = False) -> None:
        self.total = total
        self.is_late = is_late
        self.asked: list[int] = []

    def __call__(self, page: int) -> tuple[CardRow, ...] | None:
        self.asked.append(page)
        if self.is_late:
            return None
        return numbered(page * PAGE, min(PAGE, self.total - page * PAGE))


@settings(max_examples=60, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_any_cards_may_follow_any_others(steps: list[list[CardRow]]) -> None:
    """Whatever is shown after whatever, a view reads exactly the cards; Qt's own tester finds no fault."""
    model = Cards()
    tester = QAbstractItemModelTester(model, MODE)
    for rows in steps:
        model.show(rows)
        assert [model.row(number) for number in range(model.count)] == rows
        assert ids(model) == [row.card_id for row in rows]
    del tester


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from([0, 1, 5, PAGE, PAGE + 1, 3 * PAGE + 7]), min_size=1, max_size=5))
def test_large_and_small_answers_may_follow_each_other(totals: list[int]) -> None:
    """Between answers of one page and of many, the number of rows and the rows are right."""
    model = Cards()
    tester = QAbstractItemModelTester(model, MODE)
    for total in totals:
        model.put(total, numbered(0, min(total, PAGE)), Loading(total))
        assert model.count == total
        assert ids(model) == [str(number) for number in range(total)]
    del tester


def test_pages_are_asked_for_when_they_are_seen() -> None:
    """Only the pages that a view looks at are loaded, each once as long as it is held."""
    model, loading = Cards(), Loading(1000)
    model.put(1000, numbered(0, PAGE), loading)
    seen = (0, PAGE - 1, PAGE, 999, PAGE + 44)
    assert [model.row(number).card_id for number in seen] == [str(number) for number in seen]
    assert loading.asked == [1, 999 // PAGE]


def test_pages_held_are_bounded() -> None:
    """After a fling over a large answer only the last pages are held."""
    model = Cards()
    model.put(100 * PAGE, numbered(0, PAGE), Loading(100 * PAGE))
    for page in range(100):
        model.row(page * PAGE)
    assert len(model.held) == 24
    assert model.held[-1] == 99


def test_a_late_page_is_empty_until_it_comes() -> None:
    """A row whose page is still to come has empty roles; when it comes, its rows are told as changed."""
    model, loading = Cards(), Loading(600, is_late=True)
    model.put(600, numbered(0, PAGE), loading)
    changed: list[int] = []
    model.dataChanged.connect(lambda top, bottom, roles: changed.append(top.row()))
    assert model.row(PAGE + 44) == CardRow()
    assert model.row(PAGE + 45) == CardRow()
    model.set_page(1, numbered(PAGE, PAGE))
    assert model.row(PAGE + 44).card_id == str(PAGE + 44)
    assert changed == list(range(PAGE, 2 * PAGE))
    assert loading.asked == [1]


def test_a_page_that_says_the_same_tells_nothing() -> None:
    """Rows that are equal change nothing; a changed field is told by its role."""
    model = Cards()
    told: list[tuple[int, list[int]]] = []
    model.show([CardRow("a"), CardRow("b")])
    model.dataChanged.connect(lambda top, bottom, roles: told.append((top.row(), list(roles))))
    model.set_page(0, (CardRow("a"), CardRow("b")))
    model.set_page(0, (CardRow("a"), CardRow("b", name="B")))
    assert told == [(1, [FIRST_ROLE + 2])]


def test_cards_are_never_reset() -> None:
    """A view keeps its place: cards are removed and put in, the model is never reset."""
    model = Cards()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for total in (300, 5, 0, 700):
        model.put(total, numbered(0, min(total, PAGE)), Loading(total))
    assert resets == []


@pytest.mark.parametrize(("total", "known", "is_same"), [(2, "ab", True), (2, "ba", False), (3, "ab", False)])
def test_the_same_answer_is_known(total: int, known: str, is_same: bool) -> None:
    """An answer with the same total and the same first cards in the same order is the one that is shown."""
    model = Cards()
    model.show([CardRow("a"), CardRow("b")])
    assert model.is_showing(total, list(known)) is is_same


def test_a_card_has_no_rows_below_it() -> None:
    """A list isn't a tree, and what isn't a role has no value."""
    model: Any = Cards()
    model.show([CardRow("a")])
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(0), FIRST_ROLE + 99) is None
