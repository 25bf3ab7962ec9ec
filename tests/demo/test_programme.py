"""The programme: ten sourced sessions, and enough illustrative ones for six days."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from catalogue import paths
from catalogue.model.listing import Evidence
from catalogue.model.session import Precision, Session, SessionForm, SessionState, state_at
from catalogue.store.countries import countries
from catalogue.store.products import products
from catalogue.store.sessions import sessions

BEIJING = ZoneInfo("Asia/Shanghai")
DEMO_CLOCK = datetime(2022, 9, 1, 7, 2, tzinfo=UTC)
# Who might take a made-up session for a real one.
REAL_HOSTS = ("embassy", "ambassador", "ministry", "ltd", "inc.", "company", "minister", "consul")


@pytest.fixture(scope="module")
def programme(db: sqlite3.Connection) -> list[Session]:
    """Every session."""
    return sessions(db)


@pytest.fixture(scope="module")
def invented(programme: list[Session]) -> list[Session]:
    """The illustrative ones."""
    return [session for session in programme if session.evidence is Evidence.ILLUSTRATIVE]


def test_a_fairs_worth(db: sqlite3.Connection, invented: list[Session]) -> None:
    """There are at least 45 illustrative sessions of at least 30 Belt and Road countries on all six days."""
    members = {country.code for country in countries(db) if country.membership}
    assert len(invented) >= 45
    assert len({code for session in invented for code in session.countries} & members) >= 30
    days = {date(2022, 8, 31) + timedelta(days=days) for days in range(6)}
    assert {session.first_day for session in invented} == {day.isoformat() for day in days}


def test_nobody_real_hosts_what_is_made_up(invented: list[Session]) -> None:
    """An illustrative session has no host, stream or recording, and no text names an office or a firm."""
    assert [
        session.id for session in invented if session.host_id or session.stream or session.recording
    ] == []
    words = {
        session.id: f"{session.name.read('en').value} {session.summary.read('en').value}".casefold()
        for session in invented
    }
    assert [id for id, text in words.items() if any(host in text for host in REAL_HOSTS)] == []


def test_an_illustrative_session_names_a_country(invented: list[Session]) -> None:
    """An illustrative session is of one country and has a theme, a language and a picture."""
    assert [one.id for one in invented if len(one.countries) != 1 or len(one.themes) != 1] == []
    assert [one.id for one in invented if not one.languages or not one.art] == []
    forms = {SessionForm.LIVESTREAM, SessionForm.WORKSHOP, SessionForm.FORUM}
    assert {one.form for one in invented} == forms


def test_only_invented_sessions_have_clock_times(programme: list[Session]) -> None:
    """Clock times are ours: no sourced session pretends to them."""
    exact = {session.evidence for session in programme if session.span.precision is Precision.MINUTE}
    assert exact == {Evidence.ILLUSTRATIVE}


def test_sessions_keep_a_days_hours(invented: list[Session]) -> None:
    """Illustrative sessions last 20 to 60 minutes, from nine until a few in the evening, some at once."""
    for session in invented:
        start, end = session.span.start.astimezone(BEIJING), session.span.end.astimezone(BEIJING)
        assert timedelta(minutes=20) <= end - start <= timedelta(minutes=60), session.id
        assert time(9) <= start.time() < end.time() <= time(20, 30), session.id
    late = [one for one in invented if one.span.end.astimezone(BEIJING).time() > time(18)]
    assert 0 < len(late) < 8
    pairs = [(a, b) for a in invented for b in invented if a.span.start < b.span.start < a.span.end]
    assert pairs
    assert [(a.id, b.id) for a, b in pairs if a.place_id == b.place_id] == []


def test_what_the_demo_opens_with(invented: list[Session]) -> None:
    """At the demo's clock Tastes of Thailand is on air, four more begin within three hours, some are over."""
    states = {session.id: state_at(session.span, DEMO_CLOCK) for session in invented}
    assert states["tastes-of-thailand"] is SessionState.LIVE
    soon = [one for one in invented if DEMO_CLOCK < one.span.start <= DEMO_CLOCK + timedelta(hours=3)]
    assert len(soon) >= 4
    assert SessionState.ENDED in states.values()
    [thai] = [one for one in invented if one.id == "tastes-of-thailand"]
    assert thai.product_ids == ("th-herbal-jelly", "th-rubber-pillow")
    assert f"{thai.span.start.astimezone(BEIJING):%H:%M}" == "14:45"
    assert f"{thai.span.end.astimezone(BEIJING):%H:%M}" == "15:30"


def test_what_is_shown_is_of_that_country(db: sqlite3.Connection, invented: list[Session]) -> None:
    """A product shown in an illustrative session comes from the session's country."""
    origin = {product.id: product.origin for product in products(db)}
    shown = [(one, product) for one in invented for product in one.product_ids]
    assert len(shown) >= 20
    assert [(one.id, product) for one, product in shown if origin[product] not in one.countries] == []


def test_pictures_are_there(programme: list[Session]) -> None:
    """Every session's picture is a file of resources/art."""
    known = json.loads((paths.resources() / "art" / "index.json").read_text(encoding="utf-8"))
    assert {session.art for session in programme} <= set(known)
