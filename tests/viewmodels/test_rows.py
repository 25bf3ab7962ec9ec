"""Rows as an item model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from catalogue.viewmodels.rows import FIRST_ROLE, Rows, camel

MODE = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True, slots=True)
class Value:
    """A nested row."""

    value: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row."""

    row_id: str
    is_open: bool = False
    values: tuple[Value, ...] = ()


NESTED = st.lists(
    st.builds(Value, st.sampled_from("xyz"), st.integers(0, 2)), unique_by=lambda one: one.value
)
ROWS = st.lists(
    st.builds(Row, st.sampled_from("abcdef"), st.booleans(), NESTED.map(tuple)),
    unique_by=lambda row: row.row_id,
)


def contents(model: QAbstractItemModel) -> list[dict[str, Any]]:
    """All that a view would read, by role name."""
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: read(model.index(number, 0).data(role)) for role, name in names.items()}
        for number in range(model.rowCount())
    ]


def read(value: Any) -> Any:
    """A role's value; a nested model as its contents."""
    return contents(value) if isinstance(value, QAbstractItemModel) else value


def expected(rows: list[Row]) -> list[dict[str, Any]]:
    """What a view should read."""
    return [
        {
            "rowId": row.row_id,
            "isOpen": row.is_open,
            "values": [{"value": value.value, "count": value.count} for value in row.values],
        }
        for row in rows
    ]


@pytest.mark.parametrize("reused", [(), ("values",)])
@settings(max_examples=60, deadline=None)
@given(steps=st.lists(ROWS, min_size=1, max_size=6))
def test_any_rows_may_follow_any_others(reused: tuple[str, ...], steps: list[list[Row]]) -> None:
    """Whatever is shown after whatever, a view reads exactly the rows, and Qt's own tester finds no fault."""
    model = Rows(Row, {"values": Value}, reused=reused)
    tester = QAbstractItemModelTester(model, MODE)
    for rows in steps:
        model.replace(rows)
        assert contents(model) == expected(rows)
        assert model.count == len(rows)
    del tester


@pytest.fixture
def signals() -> tuple[Rows, list[tuple[Any, ...]]]:
    """Three rows, and what is told of them from then on."""
    model = Rows(Row, {"values": Value})
    model.replace([Row("a"), Row("b", values=(Value("x"),)), Row("c")])
    told: list[tuple[Any, ...]] = []
    model.rowsInserted.connect(lambda parent, first, last: told.append(("inserted", first, last)))
    model.rowsRemoved.connect(lambda parent, first, last: told.append(("removed", first, last)))
    model.dataChanged.connect(lambda top, bottom, roles: told.append(("changed", top.row(), list(roles))))
    model.countChanged.connect(lambda count: told.append(("count", count)))
    return model, told


def test_the_same_rows_tell_nothing(signals: tuple[Rows, list[tuple[Any, ...]]]) -> None:
    """Rows that are equal to those shown change nothing."""
    model, told = signals
    model.replace([Row("a"), Row("b", values=(Value("x"),)), Row("c")])
    assert told == []


def test_only_changed_roles_are_told(signals: tuple[Rows, list[tuple[Any, ...]]]) -> None:
    """A changed value is told with its row and its role only."""
    model, told = signals
    model.replace([Row("a"), Row("b", is_open=True, values=(Value("x"),)), Row("c")])
    assert told == [("changed", 1, [FIRST_ROLE + 1])]


def test_rows_at_both_ends_stay(signals: tuple[Rows, list[tuple[Any, ...]]]) -> None:
    """A row put in between moves no other."""
    model, told = signals
    model.replace([Row("a"), Row("b", values=(Value("x"),)), Row("n"), Row("c")])
    assert told == [("inserted", 2, 2), ("count", 4)]


def test_reused_rows_are_changed_in_place() -> None:
    """Other nested rows in the same places are told as changes, without any row made or taken away."""
    model = Rows(Row, {"values": Value}, reused=("values",))
    model.replace([Row("a", values=(Value("x"), Value("y")))])
    values = model.index(0).data(FIRST_ROLE + 2)
    told: list[object] = []
    values.rowsInserted.connect(lambda *_: told.append("inserted"))
    values.rowsRemoved.connect(lambda *_: told.append("removed"))
    values.dataChanged.connect(lambda top, bottom, roles: told.append(top.row()))
    model.replace([Row("a", values=(Value("y"), Value("x")))])
    assert told == [0, 1]
    model.replace([Row("a", values=(Value("z"),))])
    assert told == [0, 1, "removed", 0]


def test_a_nested_model_stays_with_its_row(signals: tuple[Rows, list[tuple[Any, ...]]]) -> None:
    """While a row stays, its nested model is the same object with other contents."""
    model, told = signals
    before = model.index(1, 0).data(FIRST_ROLE + 2)
    model.replace([Row("a"), Row("b", values=(Value("x", 5), Value("y"))), Row("c")])
    assert model.index(1, 0).data(FIRST_ROLE + 2) is before
    assert contents(before) == [{"value": "x", "count": 5}, {"value": "y", "count": 0}]
    assert told == []


def test_a_row_has_no_rows_below_it(signals: tuple[Rows, list[tuple[Any, ...]]]) -> None:
    """A list isn't a tree."""
    model, _ = signals
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), FIRST_ROLE) is None
    assert model.data(model.index(0, 0), FIRST_ROLE + 99) is None


@pytest.mark.parametrize(
    ("name", "said"), [("id", "id"), ("is_on_air", "isOnAir"), ("on_air_title", "onAirTitle")]
)
def test_names_of_roles(name: str, said: str) -> None:
    """QML sees a field's name in camel case."""
    assert camel(name) == said
