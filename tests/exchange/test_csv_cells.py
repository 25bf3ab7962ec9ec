"""What a cell means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.errors import KnownError
from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_rows import Row
from catalogue.model.money import Money


class Fruit(StrEnum):
    """A list of words."""

    MANGO = "mango"
    KIWI = "kiwi"


def row(value: str, **others: str) -> Row:
    """A row with that value in column `it`."""
    return Row("a.csv", 7, {"it": value, **others})


@given(st.dates(min_value=date(1000, 1, 1)))
def test_any_day_is_a_day(day: date) -> None:
    """A day is read as it is written in ISO 8601, and is a date cut to nothing too."""
    assert cells.day(row(day.isoformat()), "it") == day


@given(st.times())
def test_any_minute_is_a_time(moment: time) -> None:
    """A time of day is read to the minute."""
    assert cells.clock_time(row(f"{moment:%H:%M}"), "it") == moment.replace(second=0, microsecond=0)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_is_a_number(value: float) -> None:
    """A number comes back exactly."""
    assert cells.number(row(repr(value)), "it") == value


@given(st.lists(st.tuples(st.integers(-99, 99), st.integers(-99, 99)), min_size=3, max_size=6, unique=True))
def test_any_ring_is_an_outline(points: list[tuple[int, int]]) -> None:
    """An outline is its points in order."""
    written = ";".join(f"{x} {y}" for x, y in points)
    assert cells.outline(row(written), "it") == tuple(points)


def test_words_and_money() -> None:
    """A word is one of a list; money is minor units of its currency, or nothing."""
    assert cells.word(row("kiwi"), "it", Fruit) is Fruit.KIWI
    assert cells.word_or_none(row(""), "it", Fruit) is None
    assert cells.words(row("mango;kiwi"), "it", Fruit) == (Fruit.MANGO, Fruit.KIWI)
    assert cells.money(row("9.90", unit="CNY"), "it", "unit") == Money(990, "CNY")
    assert cells.money(row("", unit=""), "it", "unit") is None


Reading = Callable[[Row], object]


@pytest.mark.parametrize(
    ("read", "value", "fact"),
    [
        (lambda it: cells.word(it, "it", Fruit), "plum", "“plum” is none of mango, kiwi"),
        (lambda it: cells.word(it, "it", Fruit), "", "nothing is written here, but it is needed"),
        (lambda it: cells.number(it, "it"), "1,5", "“1,5” is not a number"),
        (lambda it: cells.number(it, "it"), "inf", "“inf” is not a number"),
        (lambda it: cells.whole(it, "it"), "1.5", "“1.5” is not a whole number above 0"),
        (lambda it: cells.whole(it, "it"), "0", "“0” is not a whole number above 0"),
        (lambda it: cells.day(it, "it"), "2022-09-31", "“2022-09-31” is not a day like 2022-09-01"),
        (lambda it: cells.cut_date(it, "it"), "2022-13", "“2022-13” is not a date like"),
        (lambda it: cells.clock_time(it, "it"), "24:00", "“24:00” is not a time like 09:30"),
        (lambda it: cells.clock_time(it, "it"), "9:30", "“9:30” is not a time like 09:30"),
        (lambda it: cells.yes_or_no(it, "it"), "maybe", "“maybe” is neither “yes” nor “no”"),
        (lambda it: cells.outline(it, "it"), "0 0;1", "it is not a ring of points"),
        (lambda it: cells.outline(it, "it"), "0 0;1 1", "a ring needs at least three points"),
        (lambda it: cells.outline(it, "it"), "0 0;1 1;nan 2", "a ring needs at least three points"),
        (lambda it: cells.money(it, "it", "it"), "9.90", "“9.90” is not a currency code"),
    ],
)
def test_a_wrong_cell_is_named(read: Reading, value: str, fact: str) -> None:
    """A wrong cell is told by file, line and column, with what is wrong about it."""
    with pytest.raises(KnownError) as caught:
        read(row(value))
    assert caught.value.what.startswith(f"“a.csv”, line 7: column “it”: {fact}")


@pytest.mark.parametrize("amount", ["9.901", "-1", "a", "1e99"])
def test_wrong_amounts(amount: str) -> None:
    """An amount that is finer than a minor unit, negative, endless or no number is an error of that cell."""
    with pytest.raises(KnownError, match=r"“a\.csv”, line 7: column “it”: "):
        cells.money(row(amount, unit="CNY"), "it", "unit")
