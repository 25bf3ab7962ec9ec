"""Names that nobody expects: markup, endless words, marks without end, every script at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from catalogue.app.program import Program
from catalogue.tour.flaws import flaws
from catalogue.viewmodels.countries_props import CountriesProps, CountryRow
from catalogue.viewmodels.halls_props import BoothRow, HallRow, HallsProps
from catalogue.viewmodels.home_props import DoorRow, HomeProps, UpNextRow
from catalogue.viewmodels.insights_props import FigureRow, InsightsProps, TopicRow
from catalogue.viewmodels.shell_props import ShellProps
from tests.qml.hand import Hand
from tests.qml.naughty import OWN


def batches(names: list[str], size: int) -> Iterator[list[str]]:
    """The names in lists of `size`; the last is filled up from the first names."""
    waiting = iter([*names, *names[: -len(names) % size]])
    while batch := list(islice(waiting, size)):
        yield batch


def home(name: Iterator[str]) -> HomeProps:
    """A Home in which everything is called so; takes 28 names."""
    rows = tuple(UpNextRow(str(n), "15:45", "th", next(name), next(name), next(name)) for n in range(4))
    doors = tuple(DoorRow("products", next(name), next(name), "1f381", "tintSky") for _ in range(6))
    hero = ("live", next(name), next(name), "th", next(name), "1f381", next(name))
    return HomeProps(True, *hero, up_next=rows, doors=doors)


def frame(name: Iterator[str], section: str) -> ShellProps:
    """A frame in which everything is called so; takes 7 names."""
    return ShellProps(
        *(next(name), next(name), "服", next(name), next(name), "en"),
        section=section,
        is_on_air=True,
        on_air_title=next(name),
        on_air_until=next(name),
        next_title=next(name),
        next_time="15:45",
    )


def check(program: Program, hand: Hand) -> None:
    """No text lies on another, none is cut without saying so."""
    hand.settle()
    assert program.window is not None
    assert [flaw for flaw in flaws(program.window) if flaw.what != "picture"] == []


def test_home_and_frame_bear_any_name(program: Program, hand: Hand, naughty_names: list[str]) -> None:
    """Whatever a fair, a session or a door is called, Home keeps its shape."""
    for batch in batches(naughty_names, 35):
        name = iter(batch)
        program.kiosk.home.show(home(name))
        program.kiosk.shell.show(frame(name, "home"))
        check(program, hand)


def test_countries_bear_any_name(program: Program, hand: Hand, naughty_names: list[str]) -> None:
    """Whatever a country is called, and whatever is said of it, its card keeps its shape."""
    for batch in batches(naughty_names, 36):
        cards = tuple(CountryRow(str(n), one, "th", one, n % 2 == 0) for n, one in enumerate(batch))
        program.kiosk.countries.show(CountriesProps(cards, "", False, batch[0]))
        program.kiosk.shell.goTo("countries")
        check(program, hand)


def test_figures_bear_any_name(program: Program, hand: Hand, naughty_names: list[str]) -> None:
    """Whatever a figure measures, in whatever unit, its card keeps its shape."""
    program.kiosk.shell.goTo("insights")
    for batch in batches(naughty_names, 8):
        figures = tuple(FigureRow(str(n), *(one,) * 7, 0.5, 0.25, one, one) for n, one in enumerate(batch))
        program.kiosk.insights.show(InsightsProps((TopicRow(batch[0], figures),)))
        check(program, hand)


def test_halls_bear_any_name(program: Program, hand: Hand, naughty_names: list[str]) -> None:
    """Whatever a hall, a booth and who is there are called, the plan keeps its shape."""
    program.kiosk.shell.goTo("halls")
    for batch in batches(naughty_names, 12):
        booths = tuple(
            BoothRow(str(n), one, 2 + 8.0 * n, 2.0, 6.0, 6.0, "x", one, "th", "tintSky")
            for n, one in enumerate(batch[3:])
        )
        halls = tuple(HallRow(str(n), one, one, booths, 100.0, 40.0, one) for n, one in enumerate(batch[:3]))
        program.kiosk.halls.show(HallsProps(halls, "0"))
        check(program, hand)


def test_markup_is_shown_as_it_stands(program: Program, hand: Hand) -> None:
    """Markup in a name is no markup: it is read out letter for letter."""
    program.kiosk.home.show(replace(HomeProps(), hero_mode="live", hero_title=OWN[0]))
    hand.settle()
    assert hand.sees(OWN[0])
