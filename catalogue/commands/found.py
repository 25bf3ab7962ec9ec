"""What a search found, as a table for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from catalogue.commands.wording import wording
from catalogue.language import dates, names, numbers
from catalogue.model.card import Card
from catalogue.model.fair import Fair
from catalogue.model.listing import Evidence, Kind
from catalogue.model.query import Answer, Drop, Query
from catalogue.model.session import Precision, Span

# A pipe has no width; names are cut to a terminal's.
_WIDTH_OF_A_PIPE = 160
_MOMENT = timedelta(seconds=1)
_WAYS_OUT = {
    Drop.WORD: "without “{}”",
    Drop.FACET: "with any {}",
    Drop.RANGE: "with any {}",
    Drop.FILTERS: "without filters",
    Drop.KIND: "among {}s",
}


def to_json(query: Query, answer: Answer, found: Sequence[Card]) -> dict[str, object]:
    """The answer and its page; times are UTC, amounts decimal texts in major units."""
    return {
        "text": query.text,
        "searched": answer.searched or query.text,
        "total": answer.total,
        "found": [_card(card, query.language) for card in found],
        "counts": {facet: dict(values) for facet, values in answer.counts.items()},
        "ways_out": [
            {"drop": way.drop.value, "name": way.name, "total": way.total} for way in answer.ways_out
        ],
    }


def as_table(query: Query, answer: Answer, found: Sequence[Card], fair: Fair) -> None:
    """Print a line a listing, then how many there are, or what to drop where there are none."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_WIDTH_OF_A_PIPE)
    if answer.searched:
        console.print(f"Showing “{answer.searched}” for “{query.text}”.", markup=False)
    if found:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for heading in (*wording(query.language).columns, ""):
            table.add_column(heading, overflow="fold")
        for card in found:
            # A name such as "[red]" is a name.
            table.add_row(*(Text(cell) for cell in _cells(card, query.language, fair)))
        console.print(table)
        shown = f"the first {len(found)} of " if len(found) < answer.total else ""
        console.print(f"Found {shown}{answer.total}.")
        return
    console.print("Found nothing.")
    for way in answer.ways_out:
        console.print(f"  {way.total} {_WAYS_OUT[way.drop].format(way.name)}", markup=False)


def _cells(card: Card, language: str, fair: Fair) -> tuple[str, ...]:
    name, said = card.name.read(language), wording(language)
    price = ""
    if card.price is not None:
        price = numbers.money(card.price, language, fair.default_currency)
        if card.price_evidence is Evidence.ILLUSTRATIVE:
            price += f" ({said.illustrative})"
    return (
        said.kind(Kind(card.key.kind)),
        card.key.id,
        f"{name.value} [{name.language}]" if name.is_fallback else name.value,
        ", ".join(names.country(code, language) for code in card.countries),
        card.exhibitor_name.read(language).value,
        price,
        _when(card.span, language, ZoneInfo(fair.time_zone)) if card.span else "",
        said.badge(card.evidence),
    )


def _when(span: Span, language: str, zone: ZoneInfo) -> str:
    """Clock times only where they are known; else the day, its part, or the days."""
    first = span.start.astimezone(zone).date()
    day = dates.weekday_and_day(first, language)
    if span.precision is Precision.MINUTE:
        return f"{day} {dates.clock_range(span.start, span.end, zone, language)}"
    if span.precision is Precision.RANGE:
        # The end is the first moment that doesn't belong to it.
        last = (span.end.astimezone(zone) - _MOMENT).date()
        return dates.day_range(first, last, language)
    return f"{day}, {wording(language).part(span.part)}" if span.part else day


def _card(card: Card, language: str) -> dict[str, object]:
    name = card.name.read(language)
    return {
        "kind": card.key.kind,
        "id": card.key.id,
        "name": name.value,
        "language": name.language,
        "is_fallback": name.is_fallback,
        "countries": list(card.countries),
        "exhibitor": card.exhibitor_id,
        "price": None
        if card.price is None or card.price_evidence is None
        else {
            "amount": str(card.price.amount),
            "currency": card.price.currency,
            "evidence": card.price_evidence.value,
        },
        "time": None
        if card.span is None
        else {
            "start": card.span.start.isoformat(),
            "end": card.span.end.isoformat(),
            "precision": card.span.precision.value,
        },
        "evidence": card.evidence.value,
    }
