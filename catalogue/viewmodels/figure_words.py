"""Figures of trade in the reader's words."""

from __future__ import annotations

from catalogue.language import names, numbers
from catalogue.model.indicator import Indicator
from catalogue.viewmodels import phrases

_PERCENT = "percent"
_CURRENCY_LETTERS = 3


def rounded(one: Indicator, language: str) -> str:
    """The value as a card has it, without its unit: 44.5%, 359.7 billion."""
    if one.unit == _PERCENT:
        return numbers.percent(one.value, language)
    return numbers.compact(one.value, language)


def exact(one: Indicator, language: str, value: float | None = None) -> str:
    """Every digit, with the unit: 359,690,000,000 US dollars. `value` stands in for the figure's own."""
    shown = one.value if value is None else value
    if one.unit == _PERCENT:
        return numbers.percent(shown, language)
    return " ".join(part for part in (numbers.number(shown, language), unit(one, language)) if part)


def bounded(one: Indicator, text: str) -> str:
    """A value that is only known not to be less says so: over 7,800."""
    return phrases.over(text) if one.bound == "at_least" else text


def unit(one: Indicator, language: str) -> str:
    """The unit where it isn't part of the number's own form."""
    if len(one.unit) == _CURRENCY_LETTERS and one.unit.isupper():
        return names.currency(one.unit, language)
    return phrases.unit(one.unit)


def share(one: Indicator) -> float:
    """0 to 1 for a part of a whole, else -1: growth is a percentage too, but of nothing to be filled."""
    is_share = one.unit == _PERCENT and "share" in one.series.casefold()
    return one.value / 100 if is_share and 0 <= one.value <= 100 else -1.0


def claimed(one: Indicator, value: str, language: str) -> str:
    """What a source says the figure is; words of its own come back as ""."""
    try:
        return exact(one, language, float(value))
    except ValueError:
        return ""
