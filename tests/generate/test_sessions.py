"""Sessions."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import timedelta

from catalogue.generate.plan import DAYS
from catalogue.model.listing import ListingState
from catalogue.model.session import Precision, Session
from catalogue.store.exhibitors import exhibitors
from catalogue.store.products import products
from catalogue.store.sessions import sessions

QUARTER = timedelta(minutes=15)


def test_clock_times_are_quarters(db: sqlite3.Connection) -> None:
    """Sessions known to the minute begin and end at quarters of an hour, within one day."""
    exact = [one for one in sessions(db) if one.span.precision is Precision.MINUTE]
    assert exact
    for one in exact:
        assert one.span.start.minute % 15 == one.span.end.minute % 15 == 0
        assert QUARTER <= one.span.end - one.span.start <= 8 * QUARTER
        assert one.first_day == one.last_day


def test_every_day_has_some(db: sqlite3.Connection) -> None:
    """Sessions are spread over all days of the fair."""
    assert len({one.first_day for one in sessions(db)}) == DAYS


def test_a_host_shows_its_own(db: sqlite3.Connection) -> None:
    """What is shown are products of the host; the place is its booth; its country is spoken of."""
    brought = {one.id: one.exhibitor_id for one in products(db)}
    hosts = {one.id: one for one in exhibitors(db)}
    found = sessions(db)
    assert any(one.product_ids for one in found)
    for one in found:
        host = hosts[one.host_id or ""]
        assert {brought[id] for id in one.product_ids} <= {host.id}
        assert one.place_id in (host.booth_ids or (None,))
        assert host.country in one.countries
        assert one.languages


def test_some_are_withdrawn_and_some_recorded(db: sqlite3.Connection) -> None:
    """A few can't be seen, some can be seen again: the states that the screens tell apart all occur."""
    found: list[Session] = sessions(db)
    states = Counter(one.state for one in found)
    assert 0 < states[ListingState.WITHDRAWN] < states[ListingState.PUBLISHED]
    assert 0 < sum(one.recording is not None for one in found) < len(found)
