"""Going on from one thing to others, by touch and by keys, in the real window of the demo fair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.qml.hand import Hand, Role, wait_for

if TYPE_CHECKING:
    from catalogue.app.program import Program


def open_thing(program: Program, hand: Hand, section: str, kind: str, thing_id: str) -> None:
    """Open it from a section."""
    program.kiosk.shell.goTo(section)
    program.kiosk.shell.openThing(kind, thing_id)
    hand.settle()


def chips(program: Program, section: str) -> list[tuple[str, str]]:
    """What is chosen in a section."""
    browse = {"products": program.kiosk.products, "sessions": program.kiosk.sessions}.get(section)
    rows = (browse or program.kiosk.exhibitors).chips.rows
    return [(row.facet, row.value) for row in rows]


def test_a_named_country_by_keys(program: Program, hand: Hand) -> None:
    """The keys reach each country that an exhibitor's reach names, and Return opens it; back leads back."""
    open_thing(program, hand, "exhibitors", "exhibitor", "alibaba-cloud")
    for name in ("United Arab Emirates", "Indonesia", "Malaysia", "Philippines", "Singapore", "Thailand"):
        hand.walk_to(name)
    hand.press(Qt.Key.Key_Return)
    assert wait_for(lambda: program.kiosk.detail.thingId == "TH")
    assert program.kiosk.detail.kind == "country"
    program.kiosk.shell.back()
    assert program.kiosk.detail.thingId == "alibaba-cloud"


def test_a_named_country_by_touch(program: Program, hand: Hand) -> None:
    """A finger opens a country named in what an exhibitor reaches."""
    open_thing(program, hand, "exhibitors", "exhibitor", "alibaba-cloud")
    hand.walk_to("Singapore")
    hand.tap("Singapore", Role.Link)
    assert (program.kiosk.detail.kind, program.kiosk.detail.thingId) == ("country", "SG")


def test_a_group_leads_to_all_of_it(program: Program, hand: Hand) -> None:
    """China has more products than its detail shows; "Show all" lists them all, and back leads back."""
    open_thing(program, hand, "exhibitors", "country", "CN")
    [group] = [row for row in program.kiosk.detail.groups.rows if row.title.startswith("Products")]
    total = int(group.title.rsplit(" ", 1)[1])
    assert (group.more_text, len(group.items) < total) == (f"Show all {total}", True)
    hand.walk_to(f"{group.title}: Show all {total}")
    hand.press(Qt.Key.Key_Return)
    assert wait_for(lambda: program.kiosk.shell.section == "products")
    assert (program.kiosk.products.total, chips(program, "products")) == (total, [("country", "CN")])
    program.kiosk.shell.back()
    assert (program.kiosk.shell.section, program.kiosk.detail.thingId) == ("exhibitors", "CN")


def test_what_is_all_there_leads_nowhere_else(program: Program, hand: Hand) -> None:
    """A group that shows all it has offers no more."""
    open_thing(program, hand, "exhibitors", "exhibitor", "suning")
    assert [row.more_text for row in program.kiosk.detail.groups.rows] == [""]
    program.kiosk.detail.openGroup(0)
    program.kiosk.detail.openGroup(99)
    assert program.kiosk.detail.thingId == "suning"


@pytest.mark.parametrize(
    ("section", "kind", "thing_id", "label", "theme"),
    [
        ("exhibitors", "exhibitor", "boc", "Financial", "finance"),
        ("sessions", "session", "tastes-of-thailand", "Cultural", "culture-tourism"),
    ],
)
def test_a_theme_filters_its_section(
    program: Program, hand: Hand, section: str, kind: str, thing_id: str, label: str, theme: str
) -> None:
    """The theme under an exhibitor's or a session's name shows all others of that theme."""
    open_thing(program, hand, section, kind, thing_id)
    hand.tap(label, Role.Link)
    assert (program.kiosk.shell.section, chips(program, section)) == (section, [("theme", theme)])


def test_each_country_has_its_own_flag(program: Program, hand: Hand) -> None:
    """Of several countries under a session's name each leads to itself, under its own flag."""
    open_thing(program, hand, "sessions", "session", "colorful-open")
    crumbs = [row for row in program.kiosk.detail.crumbs.rows if row.kind == "country"]
    assert [row.flag for row in crumbs] == [row.id.lower() for row in crumbs]
    assert len(set(crumbs)) == 7
    hand.tap("Jordan", Role.Link)
    assert program.kiosk.detail.thingId == "JO"
