"""Sessions take place while the fair does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from catalogue.checks.contents import Contents
from catalogue.checks.finding import WHOLE, Finding
from catalogue.model.fair import Fair
from catalogue.model.listing import Key
from catalogue.model.session import Session


def times(contents: Contents) -> Iterator[Finding]:
    """Sessions outside of the fair's days, or whose clock times and days contradict each other."""
    fair = contents.fair
    if fair is None:
        return
    zone = _zone(fair.time_zone)
    if zone is None:
        yield Finding(WHOLE, "times", f"The fair's time zone “{fair.time_zone}” is unknown.")
        return
    for session in contents.sessions:
        for words in _wrong(session, fair, zone):
            yield Finding(Key("session", session.id), "times", words)


def _wrong(session: Session, fair: Fair, zone: ZoneInfo) -> Iterator[str]:
    try:
        first, last = date.fromisoformat(session.first_day), date.fromisoformat(session.last_day)
    except ValueError:
        yield f"Its days are no days: “{session.first_day}” to “{session.last_day}”."
        return
    if first < fair.first_day or last > fair.last_day:
        yield f"It is from {first} to {last}, the fair from {fair.first_day} to {fair.last_day}."
    start, end = _days(session.span.start, session.span.end, zone)
    if session.span.start >= session.span.end:
        yield "It ends before it begins."
    elif (start, end) != (first, last):
        yield f"Its times are from {start} to {end}, its days from {first} to {last}."


def _days(start: datetime, end: datetime, zone: ZoneInfo) -> tuple[date, date]:
    """The days of the fair's zone that a span touches; the end itself doesn't belong to it."""
    try:
        return start.astimezone(zone).date(), (end - timedelta(seconds=1)).astimezone(zone).date()
    except OverflowError:
        return start.date(), end.date()


def _zone(name: str) -> ZoneInfo | None:
    # An unknown name raises ZoneInfoNotFoundError, which is a KeyError; "..", "/x" or "a\0b" ValueError; a
    # folder's name such as "Asia" an OSError.
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
