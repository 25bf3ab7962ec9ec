"""The way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.listing import Key, Kind
from catalogue.services.ask import Ask
from catalogue.services.journey import Journey, Section, Stop

JELLY, SHOP = Key("product", "jelly"), Key("exhibitor", "shop")
STOPS = st.builds(
    Stop,
    section=st.sampled_from(Section),
    thing=st.sampled_from([None, JELLY, SHOP]),
    scroll=st.floats(0, 100),
)


@given(st.lists(STOPS), STOPS)
def test_back_returns_to_where_one_left(stops: list[Stop], stop: Stop) -> None:
    """The last stop left is the first to return to, with everything it held, and the way before it stays."""
    journey = Journey()
    for earlier in stops:
        journey = journey.left(earlier)
    found = journey.left(stop).back()
    assert found is not None
    assert found[0] == stop
    assert found[1] in (journey, Journey(journey.stops[:-1]))


def test_at_the_start_there_is_no_way_back() -> None:
    """A journey without stops leads nowhere."""
    assert Journey().back() is None


def test_leaving_the_same_place_twice_is_one_stop() -> None:
    """Who goes on from a place twice without moving returns to it once."""
    stop = Stop(Section.PRODUCTS)
    assert Journey().left(stop).left(stop).stops == (stop,)


def test_asks_are_part_of_a_stop() -> None:
    """Two stops that differ in what was asked are two."""
    asks = {Kind.PRODUCT: Ask.of(Kind.PRODUCT)}
    other = {Kind.PRODUCT: Ask.of(Kind.PRODUCT).searched("tea")}
    journey = Journey().left(Stop(Section.PRODUCTS, asks)).left(Stop(Section.PRODUCTS, other))
    assert len(journey.stops) == 2


def test_a_long_day_is_forgotten() -> None:
    """The way back is bounded: a kiosk that runs for weeks doesn't grow."""
    journey = Journey()
    for number in range(1000):
        journey = journey.left(Stop(scroll=float(number)))
    assert len(journey.stops) == 200
    assert journey.stops[-1].scroll == 999


def test_closing_ends_the_walk_from_thing_to_thing() -> None:
    """After going from the cards to a thing, from it to another and closing, back leads before the cards."""
    home, cards = Stop(Section.HOME), Stop(Section.PRODUCTS)
    at_jelly, at_shop = Stop(Section.PRODUCTS, thing=JELLY), Stop(Section.PRODUCTS, thing=SHOP)
    journey = Journey().left(home).left(cards).left(at_jelly)
    assert journey.closed(at_shop).stops == (home,)


def test_closing_keeps_what_was_open_elsewhere() -> None:
    """What was opened on another screen before is still on the way back."""
    at_home = Stop(Section.HOME, thing=JELLY)
    journey = Journey().left(at_home).left(Stop(Section.PRODUCTS))
    assert journey.closed(Stop(Section.PRODUCTS, thing=SHOP)).stops == (at_home,)


def test_each_kind_has_its_section() -> None:
    """The section of a kind shows that kind."""
    assert all(Section.of(kind).kind is kind for kind in Kind)
    assert Section.HOME.kind is None
