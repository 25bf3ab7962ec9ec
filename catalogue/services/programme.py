"""The sessions by time: what is on air, what comes next, until when."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from catalogue.model.card import Card
from catalogue.model.listing import Kind
from catalogue.model.session import Precision, SessionForm, SessionState, Span, state_at
from catalogue.services.shelf import Shelf
from catalogue.store import published

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Programme:
    """Published sessions in order of their beginnings."""

    sessions: tuple[Card, ...]

    def on_air(self, now: datetime) -> tuple[Card, ...]:
        """What is live, the one to show first: a livestream before others, and what goes on longest."""
        live = [card for card in self.sessions if is_live(card.span, now)]
        return tuple(sorted(live, key=_first_to_show))

    def coming(self, now: datetime, most: int) -> tuple[Card, ...]:
        """What begins next at a known minute, soonest first."""
        later = (
            card for card in self.sessions if _begins_at_a_minute(card.span) and not _has_begun(card, now)
        )
        return tuple(card for card, _ in zip(later, range(most), strict=False))

    def around(self, now: datetime) -> Programme:
        """No more of it than the first on air and the next to come: of what may be thousands."""
        return Programme((*self.on_air(now)[:1], *self.coming(now, 1)))

    def on_days(self, days: Iterable[date], zone: ZoneInfo) -> int:
        """How many sessions touch any of these days of the fair's zone."""
        wanted = frozenset(days)
        return sum(
            1
            for card in self.sessions
            if card.span is not None
            and any(
                card.span.start.astimezone(zone).date() <= day <= last_day(card.span, zone) for day in wanted
            )
        )


def read(db: sqlite3.Connection, shelf: Shelf) -> Programme:
    """The programme of a catalogue. Raises KnownError where it is damaged."""
    timed = [card for card in shelf.cards(published.keys(db, Kind.SESSION)) if card.span is not None]
    return Programme(tuple(sorted(timed, key=_begin)))


def is_live(span: Span | None, now: datetime) -> bool:
    """Whether something with that span is on air at `now`."""
    return span is not None and state_at(span, now) is SessionState.LIVE


def live_span(spans: Iterable[Span], now: datetime) -> Span | None:
    """The span that is on air, of several the one that goes on longest."""
    return max((span for span in spans if is_live(span, now)), key=lambda span: span.end, default=None)


def last_day(span: Span, zone: ZoneInfo) -> date:
    """The last day that a span touches; its end belongs to it no more."""
    return max(span.start, span.end - _SECOND).astimezone(zone).date()


def _begins_at_a_minute(span: Span | None) -> bool:
    return span is not None and span.precision is Precision.MINUTE


def _has_begun(card: Card, now: datetime) -> bool:
    return card.span is None or card.span.start <= now


def _begin(card: Card) -> tuple[datetime, datetime, str]:
    assert card.span is not None
    return card.span.start, card.span.end, card.key.id


def _first_to_show(card: Card) -> tuple[bool, float, float, str]:
    assert card.span is not None
    return (
        card.form != SessionForm.LIVESTREAM,
        -card.span.end.timestamp(),
        -card.span.start.timestamp(),
        card.key.id,
    )
