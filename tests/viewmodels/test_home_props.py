"""The first screen in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.model.listing import Key
from catalogue.model.text import Text, Texts
from catalogue.viewmodels.home_props import HomeInputs, HomeProps, derive
from catalogue.viewmodels.opened import Opened, open_for_screens
from catalogue.viewmodels.reader import Reader

Home = Callable[..., HomeProps]


@pytest.fixture(scope="module")
def demo(demo_folder: Path) -> Opened:
    """The demo fair."""
    found = open_for_screens(demo_folder)
    found.db.close()
    return found


@pytest.fixture
def home(demo: Opened) -> Home:
    """Home at a time: `home("2022-09-01T15:02+08:00")`."""

    def at(time: str, language: str = "en", saved: frozenset[Key] = frozenset()) -> HomeProps:
        now = datetime.fromisoformat(time)
        reader = Reader(language, now, demo.overview.zone, "CNY", Path(), saved)
        return derive(HomeInputs(reader, demo.overview, demo.programme, Texts({"en": Text("A line.")})))

    return at


def test_what_is_on_air(home: Home) -> None:
    """While something is live it is the hero, with where, until when, and that it is illustrative."""
    props = home("2022-09-01T15:02+08:00")
    assert (props.hero_mode, props.hero_kind, props.hero_id) == ("live", "session", "tastes-of-thailand")
    assert (props.hero_title, props.hero_line, props.hero_flag) == ("Tastes of Thailand", "A line.", "th")
    assert "15:30" in props.hero_place
    assert props.hero_badge
    assert [row.time_text for row in props.up_next] == ["15:45", "16:30", "17:00", "17:30"]


def test_what_comes_next(home: Home) -> None:
    """While nothing is live, what comes next is the hero and isn't told twice."""
    props = home("2022-09-01T15:35+08:00")
    while_forum = home("2022-09-01T16:05+08:00")
    assert props.hero_mode == "live"
    assert while_forum.hero_id not in [row.thing_id for row in while_forum.up_next]
    night = home("2022-09-01T23:00+08:00")
    assert night.hero_mode == "next"
    assert night.hero_id not in [row.thing_id for row in night.up_next]
    assert len(night.up_next) == 4
    assert all("Fri 2 Sep" in row.line for row in night.up_next)


def test_after_the_fair(home: Home) -> None:
    """When all is over the fair itself is the hero."""
    props = home("2022-10-01T12:00+08:00")
    assert (props.hero_mode, props.hero_id, props.up_next) == ("none", "", ())
    assert props.hero_title.startswith("2022 China International Fair")


def test_six_doors(home: Home) -> None:
    """Six doors tell what is behind them."""
    doors = {door.section: door.line for door in home("2022-09-01T15:02+08:00").doors}
    assert list(doors) == ["products", "exhibitors", "sessions", "halls", "countries", "insights"]
    assert doors["countries"].startswith("149")
    assert doors["exhibitors"] == "38 in 3 themes"
    assert all(line[0].isdigit() for line in doors.values())


def test_what_is_made_up_says_so(home: Home) -> None:
    """Every illustrative session among the next ones carries its badge."""
    assert all(row.badge for row in home("2022-09-01T15:02+08:00").up_next)


def test_what_is_saved(home: Home) -> None:
    """A session among the next ones that was saved says so."""
    saved = frozenset({Key("session", "ceylon-tea-hour")})
    rows = home("2022-09-01T15:02+08:00", saved=saved).up_next
    assert [row.is_saved for row in rows] == [True, False, False, False]


@pytest.mark.parametrize(
    ("at", "is_on"),
    [
        ("2022-08-30T23:59+08:00", False),
        ("2022-08-31T00:00+08:00", True),
        ("2022-09-05T23:59+08:00", True),
        ("2022-09-06T00:00+08:00", False),
    ],
)
def test_the_fair_is_on_in_its_days(home: Home, at: str, is_on: bool) -> None:
    """Home knows whether today is one of the fair's days, on the fair's own clock."""
    assert home(at).is_fair_on is is_on
