"""The frame in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.model.listing import Kind
from catalogue.services.journey import Section
from catalogue.viewmodels.opened import Opened, open_for_screens
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.shell_props import ShellInputs, derive

NOW = datetime.fromisoformat("2022-09-01T15:02+08:00")


@pytest.fixture(scope="module")
def demo(demo_folder: Path) -> Opened:
    """The demo fair."""
    found = open_for_screens(demo_folder)
    found.db.close()
    return found


@pytest.fixture
def inputs(demo: Opened, demo_folder: Path) -> ShellInputs:
    """The frame in the middle of a livestream."""
    return ShellInputs(
        reader=Reader("en", NOW, demo.overview.zone, "CNY", demo_folder),
        overview=demo.overview,
        programme=demo.programme,
        section=Section.HOME,
        can_go_back=False,
        list_count=2,
        text="",
        totals={Kind.PRODUCT: 1204, Kind.EXHIBITOR: 3, Kind.SESSION: 0},
    )


def at(inputs: ShellInputs, time: str, language: str = "en") -> ShellInputs:
    """The same at another time, in another language."""
    reader = replace(inputs.reader, now=datetime.fromisoformat(time), language=language)
    return replace(inputs, reader=reader)


def test_the_fair(inputs: ShellInputs) -> None:
    """The fair's name, sign, place and days, and the fair's own time."""
    props = derive(inputs)
    assert (props.fair_short_name, props.fair_mark) == ("CIFTIS 2022", "服")
    assert props.fair_place_and_dates == "Beijing · 31 Aug – 5 Sep"
    assert props.clock_text == "Thu 1 Sep · 15:02"


def test_on_air_and_next(inputs: ShellInputs) -> None:
    """The ticker tells what is on air until when, and what comes next."""
    props = derive(inputs)
    assert (props.is_on_air, props.on_air_title, props.on_air_flag, props.on_air_until) == (
        True,
        "Tastes of Thailand",
        "th",
        "15:30",
    )
    assert (props.next_time, props.next_flag) == ("15:45", "lk")
    assert (props.on_air_badge, props.next_badge) == ("Illustrative", "Illustrative")


def test_at_night_the_next_day_is_named(inputs: ShellInputs) -> None:
    """When nothing is on air, nothing is said to be; what comes on another day is told with its day."""
    props = derive(at(inputs, "2022-09-01T23:00+08:00"))
    assert (props.is_on_air, props.on_air_title, props.on_air_until) == (False, "", "")
    assert props.next_time.startswith("Fri 2 Sep")


def test_after_the_fair(inputs: ShellInputs) -> None:
    """When all is over there is nothing next."""
    props = derive(at(inputs, "2022-10-01T12:00+08:00"))
    assert (props.is_on_air, props.next_title) == (False, "")


def test_results_are_told_while_searching(inputs: ShellInputs) -> None:
    """In a section of listings the field tells how much was found, once something was typed."""
    searching = replace(inputs, section=Section.PRODUCTS, text="tea")
    assert "1,204" in derive(searching).result_text
    assert derive(replace(searching, text="")).result_text == ""
    assert derive(replace(searching, section=Section.HOME)).result_text == ""


def test_totals_are_on_the_tabs(inputs: ShellInputs) -> None:
    """Each section's total is written as the reader writes numbers."""
    props = derive(inputs)
    assert (props.product_total, props.exhibitor_total, props.session_total) == ("1,204", "3", "0")


def test_languages(inputs: ShellInputs) -> None:
    """All languages of the fair, drafts marked, the current one known; Arabic is right to left."""
    props = derive(at(inputs, "2022-09-01T15:02+08:00", "ar"))
    assert [(row.tag, row.is_draft, row.is_current) for row in props.languages] == [
        ("en", False, False),
        ("zh", False, False),
        ("ru", True, False),
        ("th", True, False),
        ("ar", True, True),
    ]
    assert props.is_right_to_left
    assert not derive(inputs).is_right_to_left


def test_without_a_catalogue(inputs: ShellInputs) -> None:
    """A catalogue that can't be opened leaves a frame that says so."""
    props = derive(replace(inputs, overview=None, status="error", status_text="gone"))
    assert (props.status, props.status_text, props.languages) == ("error", "gone", ())
