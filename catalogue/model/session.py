"""A livestream or event, and its state at a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.text import Texts


class SessionForm(StrEnum):
    """What kind of event a session is."""

    LIVESTREAM = "livestream"
    CEREMONY = "ceremony"
    SUMMIT = "summit"
    FORUM = "forum"
    OPEN_DAY = "open_day"
    PERFORMANCE = "performance"
    WORKSHOP = "workshop"
    REPORT_RELEASE = "report_release"


class Precision(StrEnum):
    """How exactly a session's time is known. Only `minute` may be shown as clock times."""

    MINUTE = "minute"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    RANGE = "range"


class DayPart(StrEnum):
    """All that is known of the time of a session of precision `part_of_day`."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class SessionState(StrEnum):
    """Computed by `state_at`, never stored."""

    UPCOMING = "upcoming"
    LIVE = "live"
    REPLAY = "replay"
    ENDED = "ended"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Span:
    """When a session is: aware UTC times, start ≤ end, and how exactly they are known.

    Below minute precision the span covers all that the source allows (the whole afternoon, day or range).
    """

    start: datetime
    end: datetime
    precision: Precision
    part: DayPart | None = None


def state_at(
    span: Span, now: datetime, *, withdrawn: bool = False, has_recording: bool = False
) -> SessionState:
    """The session's state at `now`. The start belongs to the session, the end doesn't.

    A session known only by part of day, day or range is never called live, since nobody knows its clock
    times: it is upcoming until the last moment it could begin, then ended (or replay).
    """
    if withdrawn:
        return SessionState.UNAVAILABLE
    if now >= span.end:
        return SessionState.REPLAY if has_recording else SessionState.ENDED
    if span.precision is Precision.MINUTE and now >= span.start:
        return SessionState.LIVE
    return SessionState.UPCOMING


@dataclass(frozen=True, slots=True)
class Session:
    """`first_day` and `last_day` are ISO 8601 in the fair's zone; `stream` and `recording` are addresses."""

    id: str
    form: SessionForm
    span: Span
    first_day: str
    last_day: str
    host_id: str | None
    place_id: str | None
    stream: str | None
    recording: str | None
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    product_ids: tuple[str, ...]
    art: str
    state: ListingState
    evidence: Evidence
    name: Texts
    summary: Texts
    venue: Texts
