"""What is on air, and what comes next."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.card import Card
from catalogue.model.listing import Evidence, Key
from catalogue.model.session import DayPart, Precision, SessionForm, Span
from catalogue.model.text import Texts
from catalogue.services import programme
from catalogue.services.programme import Programme, is_live, last_day, live_span
from catalogue.services.shelf import Shelf

DAY = datetime(2022, 9, 1, tzinfo=UTC)
BEIJING = ZoneInfo("Asia/Shanghai")


def span(start: int, end: int, precision: Precision = Precision.MINUTE) -> Span:
    """A span by minutes after midnight UTC."""
    part = DayPart.MORNING if precision is Precision.PART_OF_DAY else None
    return Span(DAY + timedelta(minutes=start), DAY + timedelta(minutes=end), precision, part)


def card(id: str, when: Span, form: SessionForm = SessionForm.LIVESTREAM) -> Card:
    """The card of a session."""
    return Card(
        key=Key("session", id),
        name=Texts(),
        art="",
        tint="",
        picture=None,
        countries=(),
        exhibitor_id=None,
        exhibitor_name=Texts(),
        category_name=Texts(),
        price=None,
        price_evidence=None,
        hall_name=Texts(),
        booth_code="",
        evidence=Evidence.REPORTED,
        participation="",
        form=form.value,
        span=when,
        has_stream=False,
        has_recording=False,
        streams=(),
    )


SPANS = st.builds(
    lambda start, length, precision: span(start, start + length, precision),
    st.integers(0, 1000),
    st.integers(1, 200),
    st.sampled_from(Precision),
)


def at(minute: int) -> datetime:
    """A moment by minutes after midnight UTC."""
    return DAY + timedelta(minutes=minute)


@given(st.lists(SPANS), st.integers(0, 1200))
def test_nothing_is_both_on_air_and_coming(spans: list[Span], minute: int) -> None:
    """A session is on air or still to come or neither; only what has a known minute is either."""
    cards = tuple(card(str(number), one) for number, one in enumerate(spans))
    shown = Programme(tuple(sorted(cards, key=lambda one: one.span.start if one.span else DAY)))
    live, coming = shown.on_air(at(minute)), shown.coming(at(minute), len(spans))
    assert not {one.key for one in live} & {one.key for one in coming}
    for one in (*live, *coming):
        assert one.span is not None
        assert one.span.precision is Precision.MINUTE
    assert [one.span.start for one in coming if one.span] == sorted(
        one.span.start for one in coming if one.span
    )


def test_a_livestream_is_shown_before_other_sessions() -> None:
    """Of several that are live, the livestream that goes on longest comes first."""
    long_forum = card("forum", span(0, 300), SessionForm.FORUM)
    short, longer = card("short", span(0, 60)), card("longer", span(10, 90))
    assert [one.key.id for one in Programme((long_forum, short, longer)).on_air(at(30))] == [
        "longer",
        "short",
        "forum",
    ]


def test_no_more_than_asked_for() -> None:
    """What comes next is cut to what there is room for."""
    cards = tuple(card(str(number), span(number * 10, number * 10 + 5)) for number in range(1, 9))
    assert [one.key.id for one in Programme(cards).coming(at(0), 3)] == ["1", "2", "3"]


def test_the_span_that_goes_on_longest_is_live() -> None:
    """Of several spans at once, the one that ends last is told; without one there is none."""
    assert live_span([span(0, 50), span(20, 90)], at(30)) == span(20, 90)
    assert live_span([span(0, 20)], at(30)) is None


def test_a_day_is_never_live() -> None:
    """Of what is known by its day only nobody knows that it is on air."""
    assert not is_live(span(0, 1440, Precision.DAY), at(30))
    assert not is_live(None, at(30))


def test_the_last_day_ends_at_midnight() -> None:
    """A span that ends at midnight doesn't touch the next day, and days are those of the fair's zone."""
    until_midnight = Span(
        datetime(2022, 8, 31, 1, tzinfo=UTC), datetime(2022, 9, 1, 16, tzinfo=UTC), Precision.RANGE
    )
    assert last_day(until_midnight, BEIJING) == date(2022, 9, 1)


def test_days_are_counted_in_the_fairs_zone() -> None:
    """A session counts on each day that it touches."""
    late = card(
        "late",
        Span(datetime(2022, 9, 1, 15, tzinfo=UTC), datetime(2022, 9, 1, 17, tzinfo=UTC), Precision.MINUTE),
    )
    shown = Programme((late,))
    days = [date(2022, 9, 1), date(2022, 9, 2), date(2022, 9, 3)]
    assert [shown.on_days([day], BEIJING) for day in days] == [1, 1, 0]
    assert shown.on_days(days, BEIJING) == 1


def test_only_published_sessions_are_in_it(db: sqlite3.Connection, shelf: Shelf) -> None:
    """The programme holds the published sessions by their beginnings, and no withdrawn one."""
    assert [one.key.id for one in programme.read(db, shelf).sessions] == ["jelly-hour", "lao-afternoon"]


@given(st.lists(SPANS, max_size=8), st.integers(0, 1300))
def test_what_is_around_a_moment(spans: list[Span], minute: int) -> None:
    """What is shown first on air, and what comes next, is the same of the part around a moment as of all."""
    shown = Programme(tuple(card(str(place), one) for place, one in enumerate(sorted(spans, key=by_start))))
    around = shown.around(at(minute))
    assert len(around.sessions) <= 2
    assert around.on_air(at(minute)) == shown.on_air(at(minute))[:1]
    assert around.coming(at(minute), 1) == shown.coming(at(minute), 1)


def by_start(one: Span) -> datetime:
    """In order of their beginnings, as the programme is read."""
    return one.start
