"""What the screen of figures shows."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.language import dates, names, numbers
from catalogue.model.fair import Indicator
from catalogue.services.insights import Figure
from catalogue.viewmodels import phrases
from catalogue.viewmodels.reader import Reader

_PERCENT = "percent"
_CURRENCY_LETTERS = 3


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure; share is 0 to 1 for a part of a whole, else -1."""

    indicator_id: str = ""
    title: str = ""
    value_text: str = ""
    unit_text: str = ""
    period_text: str = ""
    note: str = ""
    source_text: str = ""
    is_at_least: bool = False
    share: float = -1.0


@dataclass(frozen=True, slots=True)
class InsightsProps:
    """What the screen shows."""

    figures: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class InsightsInputs:
    """All figures of the catalogue."""

    reader: Reader
    figures: tuple[Figure, ...]


def derive(inputs: InsightsInputs) -> InsightsProps:
    """The figures in the reader's words."""
    return InsightsProps(tuple(_row(figure, inputs.reader) for figure in inputs.figures))


def _row(figure: Figure, reader: Reader) -> FigureRow:
    one = figure.indicator
    return FigureRow(
        indicator_id=one.id,
        title=reader.read(one.name) or one.series,
        value_text=_value(one, reader.language),
        unit_text=_unit(one, reader.language),
        period_text=dates.cut(one.period, reader.language),
        note=reader.read(one.note),
        source_text=" · ".join(dict.fromkeys(source.publisher for source in figure.sources)),
        is_at_least=one.bound == "at_least",
        share=_share(one),
    )


def _share(one: Indicator) -> float:
    """Only a share of a whole has a bar; growth is a percentage too, but of nothing that could be filled."""
    is_share = one.unit == _PERCENT and "share" in one.series.casefold()
    return one.value / 100 if is_share and 0 <= one.value <= 100 else -1.0


def _value(one: Indicator, language: str) -> str:
    if one.unit == _PERCENT:
        return numbers.percent(one.value, language)
    return numbers.compact(one.value, language)


def _unit(one: Indicator, language: str) -> str:
    if len(one.unit) == _CURRENCY_LETTERS and one.unit.isupper():
        return names.currency(one.unit, language)
    return phrases.unit(one.unit)
