"""Bands of price, and the facets of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query, Range
from catalogue.model.session import Precision, Span
from catalogue.search.engine import Engine
from catalogue.search.values import band, bands
from tests.search.engines import EngineOf

NOON = datetime(2022, 9, 1, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("price", "value"),
    [(None, "none"), (0.0, "0-20"), (19.99, "0-20"), (20.0, "20-50"), (99.9, "50-100"), (500.0, "500-")],
)
def test_a_price_is_in_one_band(price: float | None, value: str) -> None:
    """A band has its lower edge and not its upper one."""
    assert band(price) == value


@given(st.floats(0, 1e12))
def test_every_price_is_in_exactly_one_band(price: float) -> None:
    """The bands neither overlap nor leave a gap."""
    assert [value for value, edges in bands() if edges.holds(price)] == [band(price)]


def counts(engine: Engine, at: datetime, facet: str) -> dict[str, int]:
    """The counts of one facet at a time."""
    return dict(engine.answer(Query(at=at)).counts.get(facet, {}))


def test_a_livestream_moves_with_the_clock(engine_of: EngineOf) -> None:
    """A product's livestream is coming, on air, then none, as its sessions begin and end; it may be on air
    and have another one coming."""
    first = Span(NOON, NOON + HOUR, Precision.MINUTE)
    second = Span(NOON + 2 * HOUR, NOON + 3 * HOUR, Precision.MINUTE)
    engine = engine_of([Document(Key(Kind.PRODUCT.value, "p"), 0, ("Tea",), streams=(second, first))])
    assert counts(engine, NOON - HOUR, "livestream") == {"coming": 1}
    assert counts(engine, NOON, "livestream") == {"on_air": 1, "coming": 1}
    assert counts(engine, NOON + HOUR, "livestream") == {"coming": 1}
    assert counts(engine, NOON + 2 * HOUR, "livestream") == {"on_air": 1}
    assert counts(engine, NOON + 3 * HOUR, "livestream") == {"none": 1}
    assert counts(engine, NOON, "livestream") == {"on_air": 1, "coming": 1}


def test_a_session_can_be_filtered_by_its_state(engine_of: EngineOf) -> None:
    """The filter `state` holds at the query's time, to the second, and finds nothing without a time."""
    span = Span(NOON, NOON + HOUR, Precision.MINUTE)
    engine = engine_of([Document(Key(Kind.SESSION.value, "s"), 0, ("Talk",), span=span, has_recording=True)])

    def is_found(state: str, at: datetime | None) -> bool:
        return engine.answer(Query(filters={"state": frozenset({state})}, at=at)).total == 1

    second = timedelta(seconds=1)
    assert is_found("upcoming", NOON - second)
    assert is_found("live", NOON)
    assert is_found("live", NOON + HOUR - second)
    assert is_found("replay", NOON + HOUR)
    assert not is_found("live", NOON + HOUR)
    assert not is_found("live", None)


def test_a_range_of_time_holds_what_it_overlaps(engine_of: EngineOf) -> None:
    """A session is in a range of time if any of it is: not if it ends where the range begins or begins where
    the range ends; what has no time never is."""
    span = Span(NOON, NOON + 2 * HOUR, Precision.MINUTE)
    engine = engine_of(
        [
            Document(Key(Kind.SESSION.value, "s"), 0, ("Talk",), span=span),
            Document(Key(Kind.PRODUCT.value, "p"), 0, ("Tea",), price=9.9),
        ]
    )

    def total(low: datetime | None, high: datetime | None) -> int:
        edges = Range(low.timestamp() if low else None, high.timestamp() if high else None)
        return engine.answer(Query(ranges={"time": edges})).total

    assert total(NOON + HOUR, NOON + 5 * HOUR) == 1
    assert total(NOON - HOUR, NOON + HOUR) == 1
    assert total(NOON + HOUR, None) == 1
    assert total(None, None) == 1
    assert total(NOON - HOUR, NOON) == 0
    assert total(NOON + 2 * HOUR, NOON + 5 * HOUR) == 0


def test_a_range_of_price_has_its_lower_edge_only(engine_of: EngineOf) -> None:
    """A price at the lower edge is in the range, one at the upper edge isn't, and no price never is."""
    engine = engine_of(
        Document(Key(Kind.PRODUCT.value, str(place)), place, ("Tea",), price=price)
        for place, price in enumerate([10.0, 20.0, None])
    )
    assert engine.answer(Query(ranges={"price": Range(10, 20)})).keys == (Key("product", "0"),)
    assert engine.answer(Query(ranges={"price": Range()})).total == 2
