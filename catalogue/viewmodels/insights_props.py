"""What the screen of figures shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from catalogue.language import dates
from catalogue.model.indicator import Indicator
from catalogue.services.insights import Figure, Topic
from catalogue.viewmodels import figure_words, link_words, phrases
from catalogue.viewmodels.reader import Reader

_TOPICS = (*Topic, None)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure. `share` is 0 to 1 for a part of a whole, else -1; `earlier_…` is the same share before."""

    indicator_id: str = ""
    title: str = ""
    value_text: str = ""
    unit_text: str = ""
    period_text: str = ""
    note: str = ""
    source_text: str = ""
    accessible_name: str = ""
    share: float = -1.0
    earlier_share: float = -1.0
    earlier_value_text: str = ""
    earlier_period_text: str = ""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """Figures of one sort under a heading; "" above those that are all there are."""

    title: str = ""
    figures: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class InsightsProps:
    """What the screen shows."""

    topics: tuple[TopicRow, ...] = ()


@dataclass(frozen=True, slots=True)
class InsightsInputs:
    """All figures of the catalogue."""

    reader: Reader
    figures: tuple[Figure, ...]


def derive(inputs: InsightsInputs) -> InsightsProps:
    """The figures in the reader's words, under headings where the catalogue says what they are about."""
    known = {figure.topic for figure in inputs.figures}
    return InsightsProps(
        tuple(
            TopicRow(
                link_words.topic(topic or "") if known != {None} else "",
                _rows((figure for figure in inputs.figures if figure.topic is topic), inputs.reader),
            )
            for topic in _TOPICS
            if topic in known
        )
    )


def _rows(figures: Iterable[Figure], reader: Reader) -> tuple[FigureRow, ...]:
    """A card a figure; shares of one series that follow on each other are one card."""
    return tuple(_row(list(same), reader) for _, same in groupby(figures, _card_of))


def _card_of(figure: Figure) -> str:
    one = figure.indicator
    return one.series if figure_words.share(one) >= 0 else f"figure {one.id}"


def _row(figures: list[Figure], reader: Reader) -> FigureRow:
    """The card of the last of `figures`, with the first of them where that is another."""
    by_time = sorted((figure.indicator for figure in figures), key=lambda one: one.period)
    first, last = by_time[0], by_time[-1]
    sources = dict.fromkeys(source.publisher for figure in figures for source in figure.sources)
    row = FigureRow(
        indicator_id=last.id,
        title=reader.read(last.name) or last.series,
        value_text=figure_words.bounded(last, figure_words.rounded(last, reader.language)),
        unit_text=figure_words.unit(last, reader.language),
        period_text=dates.cut(last.period, reader.language),
        note=reader.read(last.note),
        source_text=" · ".join(sources),
        share=figure_words.share(last),
    )
    return _said(row if first is last else _with_earlier(row, first, reader))


def _with_earlier(row: FigureRow, first: Indicator, reader: Reader) -> FigureRow:
    return replace(
        row,
        earlier_share=figure_words.share(first),
        earlier_value_text=figure_words.rounded(first, reader.language),
        earlier_period_text=dates.cut(first.period, reader.language),
    )


def _said(row: FigureRow) -> FigureRow:
    name = phrases.spoken(
        row.title,
        row.value_text,
        row.unit_text,
        row.period_text,
        row.earlier_value_text,
        row.earlier_period_text,
        row.note,
        row.source_text,
    )
    return replace(row, accessible_name=name)
