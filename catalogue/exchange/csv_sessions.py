"""Livestreams and events, their times as exactly as they are known."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_frame import NO_TEXTS
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.model.fair import Fair
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.session import DayPart, Precision, Session, SessionForm, Span

_DAY = timedelta(days=1)
# The hours a part of day may mean: from (inclusive) and to, counted from midnight.
_HOURS = {
    DayPart.MORNING: (timedelta(hours=6), timedelta(hours=12)),
    DayPart.AFTERNOON: (timedelta(hours=12), timedelta(hours=18)),
    DayPart.EVENING: (timedelta(hours=18), timedelta(hours=24)),
}


def session(row: Row, known: Known, fair: Fair, texts: FieldTexts) -> Session:
    """A session, inside the fair's days."""
    id = row.needed("id")
    first_day, last_day = cells.day(row, "first_day"), cells.day(row, "last_day")
    if last_day < first_day:
        raise row.wrong("last_day", "it is before the first day")
    if first_day < fair.first_day or last_day > fair.last_day:
        raise row.wrong("first_day", f"the fair is from {fair.first_day} to {fair.last_day}")
    return Session(
        id=id,
        form=cells.word(row, "form", SessionForm),
        span=_span(row, first_day, last_day, ZoneInfo(fair.time_zone)),
        first_day=first_day.isoformat(),
        last_day=last_day.isoformat(),
        host_id=known.one_or_none("exhibitor", row, "host"),
        place_id=known.one_or_none("place", row, "place"),
        stream=None,
        recording=None,
        countries=known.many("country", row, "countries"),
        languages=row.many("languages"),
        themes=known.many("theme", row, "themes"),
        product_ids=known.many("product", row, "products"),
        art=row.text("art"),
        state=ListingState.PUBLISHED,
        evidence=cells.word(row, "evidence", Evidence),
        name=texts.get((id, "name"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
        venue=texts.get((id, "venue"), NO_TEXTS),
    )


def _span(row: Row, first_day: date, last_day: date, zone: ZoneInfo) -> Span:
    """Clock times stand where the precision is `minute` and nowhere else, a part of day likewise."""
    precision = cells.word(row, "precision", Precision)
    part = cells.word_or_none(row, "day_part", DayPart)
    has_times = bool(row.text("start") or row.text("end"))
    if has_times and precision is not Precision.MINUTE:
        raise row.wrong("start", f"a session known by its {precision} has no clock times")
    if (part is not None) != (precision is Precision.PART_OF_DAY):
        raise row.wrong("day_part", "a part of day stands where the precision is part_of_day, nowhere else")
    if precision is not Precision.RANGE and last_day != first_day:
        raise row.wrong("last_day", "only a session known by its range has several days")
    midnight = datetime.combine(first_day, time(), zone)
    after = datetime.combine(last_day + _DAY, time(), zone)
    if precision is Precision.MINUTE:
        start = datetime.combine(first_day, cells.clock_time(row, "start"), zone)
        end = datetime.combine(last_day, cells.clock_time(row, "end"), zone)
        if end <= start:
            raise row.wrong("end", "it is not after the start")
        return _utc(start, end, precision)
    if part is not None:
        begin, finish = _HOURS[part]
        return _utc(midnight + begin, midnight + finish, precision, part)
    return _utc(midnight, after, precision)


def _utc(start: datetime, end: datetime, precision: Precision, part: DayPart | None = None) -> Span:
    return Span(start.astimezone(UTC), end.astimezone(UTC), precision, part)
