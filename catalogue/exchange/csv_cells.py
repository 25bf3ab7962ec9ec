"""What a cell means: a word of a list, a number, a day, a time, an amount of money."""

from __future__ import annotations

import math
import re
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from catalogue.exchange.csv_rows import Row
from catalogue.model.money import Money

Word = TypeVar("Word", bound=StrEnum)

_CUT_DATE = re.compile(r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def word(row: Row, column: str, words: type[Word]) -> Word:
    """One of the words of a list."""
    return _word(row, column, row.needed(column), words)


def word_or_none(row: Row, column: str, words: type[Word]) -> Word | None:
    """One of the words of a list, or nothing."""
    return word(row, column, words) if row.text(column) else None


def words(row: Row, column: str, words: type[Word]) -> tuple[Word, ...]:
    """Several words of a list."""
    return tuple(_word(row, column, value, words) for value in row.many(column))


def _word(row: Row, column: str, value: str, words: type[Word]) -> Word:
    try:
        return words(value)
    except ValueError:
        known = ", ".join(words)
        raise row.wrong(column, f"“{value}” is none of {known}") from None


def code(row: Row, column: str, pattern: str, meaning: str) -> str:
    """A code that looks like `pattern`; `meaning` is what it is called in the error."""
    value = row.needed(column)
    if not re.fullmatch(pattern, value):
        raise row.wrong(column, f"“{value}” is not {meaning}")
    return value


def number(row: Row, column: str) -> float:
    """A number with a decimal point."""
    value = row.needed(column)
    try:
        found = float(value)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise row.wrong(column, f"“{value}” is not a number")
    return found


def whole(row: Row, column: str) -> int:
    """A whole number above 0."""
    found = number(row, column)
    if found != int(found) or found < 1:
        raise row.wrong(column, f"“{row.text(column)}” is not a whole number above 0")
    return int(found)


def yes_or_no(row: Row, column: str) -> bool:
    """`yes` or `no`."""
    value = row.needed(column)
    if value not in ("yes", "no"):
        raise row.wrong(column, f"“{value}” is neither “yes” nor “no”")
    return value == "yes"


def day(row: Row, column: str) -> date:
    """A day as 2022-09-01."""
    value = row.needed(column)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise row.wrong(column, f"“{value}” is not a day like 2022-09-01") from None


def cut_date(row: Row, column: str) -> str:
    """An ISO 8601 date cut to what is known (2022, 2022-09, 2022-09-01), or empty."""
    value = row.text(column)
    if value and not _CUT_DATE.fullmatch(value):
        raise row.wrong(column, f"“{value}” is not a date like 2022, 2022-09 or 2022-09-01")
    return value


def clock_time(row: Row, column: str) -> time:
    """A time of day as 09:30."""
    value = row.needed(column)
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise row.wrong(column, f"“{value}” is not a time like 09:30")
    return time.fromisoformat(value)


def money(row: Row, amount: str, currency: str) -> Money | None:
    """The amount of column `amount` in the currency of column `currency`; None where both are empty."""
    if not row.text(amount) and not row.text(currency):
        return None
    row.needed(amount)
    unit = code(row, currency, "[A-Z]{3}", "a currency code (ISO 4217)")
    try:
        return Money.parse(row.text(amount), unit)
    except ValueError as error:
        raise row.wrong(amount, str(error)) from None


def outline(row: Row, column: str) -> tuple[tuple[float, float], ...]:
    """A ring of at least three points in metres, written `x y;x y;…`; or nothing."""
    points = row.many(column)
    try:
        ring = tuple((float(x), float(y)) for x, y in (point.split() for point in points))
    except ValueError:
        raise row.wrong(column, "it is not a ring of points like “0 0;5 0;5 4”") from None
    if points and (
        len(ring) < 3 or not all(map(math.isfinite, (value for point in ring for value in point)))
    ):
        raise row.wrong(column, "a ring needs at least three points")
    return ring
