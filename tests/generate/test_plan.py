"""How many of what there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalogue.generate.plan import Plan


@given(st.integers(1, 5_000_000))
def test_there_are_as_many_listings_as_asked_for(listings: int) -> None:
    """The three kinds add up, none is negative, and there is always somebody who exhibits."""
    plan = Plan(listings)
    assert plan.exhibitors + plan.products + plan.sessions == listings
    assert plan.exhibitors >= 1
    assert plan.products >= 0
    assert 0 <= plan.sessions <= 10_000


def test_three_million_are_like_a_great_fair() -> None:
    """At three million listings there are 30,000 exhibitors and 10,000 sessions."""
    plan = Plan(3_000_000)
    assert (plan.exhibitors, plan.sessions) == (30_000, 10_000)


def test_parts_have_their_own_chance() -> None:
    """A part's chance is the same however often it is asked for, and another for another part or seed."""
    plan = Plan(100, seed=1)
    assert plan.chance("tree").random() == plan.chance("tree").random()
    assert plan.chance("tree").random() != plan.chance("sessions").random()
    assert plan.chance("tree").random() != Plan(100, seed=2).chance("tree").random()
