"""A session's state at every edge."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.session import DayPart, Precision, SessionState, Span, state_at

START = datetime(2022, 9, 1, 6, 0, tzinfo=UTC)
END = START + timedelta(minutes=90)
INSTANT = timedelta(microseconds=1)
EXACT = Span(START, END, Precision.MINUTE)
VAGUE = [
    Span(START, END, Precision.PART_OF_DAY, DayPart.AFTERNOON),
    Span(START, END, Precision.DAY),
    Span(START, END, Precision.RANGE),
]


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (START - INSTANT, SessionState.UPCOMING),
        (START, SessionState.LIVE),
        (START + INSTANT, SessionState.LIVE),
        (END - INSTANT, SessionState.LIVE),
        (END, SessionState.ENDED),
        (END + INSTANT, SessionState.ENDED),
    ],
)
def test_the_start_is_live_and_the_end_is_not(now: datetime, state: SessionState) -> None:
    """A session whose times are known to the minute is live from its start until just before its end."""
    assert state_at(EXACT, now) is state


@pytest.mark.parametrize("span", VAGUE, ids=lambda span: span.precision.value)
def test_what_has_no_clock_times_is_never_live(span: Span) -> None:
    """A session known by part of day, day or range is upcoming until nothing is left of it, then over."""
    assert state_at(span, START) is SessionState.UPCOMING
    assert state_at(span, END - INSTANT) is SessionState.UPCOMING
    assert state_at(span, END) is SessionState.ENDED


@pytest.mark.parametrize("span", [EXACT, *VAGUE], ids=lambda span: span.precision.value)
def test_a_recording_turns_ended_into_replay(span: Span) -> None:
    """With a recording a session that is over can be replayed; before its end it changes nothing."""
    assert state_at(span, END, has_recording=True) is SessionState.REPLAY
    assert state_at(span, END - INSTANT, has_recording=True) is state_at(span, END - INSTANT)


@given(st.integers(-200, 200), st.sampled_from([EXACT, *VAGUE]), st.booleans())
def test_a_withdrawn_session_is_unavailable(minutes: int, span: Span, has_recording: bool) -> None:
    """Whatever the time, a withdrawn session is neither live nor replayed."""
    now = START + timedelta(minutes=minutes)
    assert state_at(span, now, withdrawn=True, has_recording=has_recording) is SessionState.UNAVAILABLE


@given(st.integers(-200, 200), st.integers(-14, 14), st.sampled_from([EXACT, *VAGUE]))
def test_the_clocks_zone_is_of_no_account(minutes: int, hours: int, span: Span) -> None:
    """The same moment on clocks of other zones gives the same state."""
    now = START + timedelta(minutes=minutes)
    assert state_at(span, now.astimezone(timezone(timedelta(hours=hours)))) is state_at(span, now)


@given(st.lists(st.integers(-200, 200), min_size=2), st.sampled_from([EXACT, *VAGUE]), st.booleans())
def test_states_only_go_on(minutes: list[int], span: Span, has_recording: bool) -> None:
    """As time passes a session goes from upcoming to live to over, and never back."""
    order = [SessionState.UPCOMING, SessionState.LIVE, SessionState.ENDED, SessionState.REPLAY]
    states = [
        order.index(state_at(span, START + timedelta(minutes=minute), has_recording=has_recording))
        for minute in sorted(minutes)
    ]
    assert states == sorted(states)
