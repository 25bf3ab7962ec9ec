"""Languages and accessibility: the two panels behind the signs in the top bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from catalogue.app.program import Program
from tests.qml.hand import Hand, Role


def test_language_changes_in_place(program: Program, hand: Hand) -> None:
    """Another language is one touch and one more away; section, detail and filters stay."""
    program.kiosk.shell.browse("products", "country", "TH")
    program.kiosk.products.open("th-herbal-jelly")
    found = program.kiosk.products.total
    hand.tap("Language")
    hand.tap("中文", Role.RadioButton)
    hand.settle()
    assert program.kiosk.shell.language == "zh"
    assert (program.kiosk.shell.section, program.kiosk.products.total) == ("products", found)
    assert program.kiosk.detail.thingId == "th-herbal-jelly"
    assert hand.find("参展商")


def test_languages_are_called_by_their_own_names(hand: Hand) -> None:
    """Each language stands there as its speakers write it; a draft says that it is one."""
    hand.tap("Language")
    assert hand.find("Close")
    names = [thing.name for thing in hand.controls() if thing.role is Role.RadioButton]
    assert names == [
        "English",
        "中文",
        "Русский, draft translation",
        "ไทย, draft translation",
        "العربية, draft translation",
    ]
    assert hand.find("English", Role.RadioButton).is_checked


def test_escape_closes_a_panel(program: Program, hand: Hand) -> None:
    """Escape closes the panel and nothing else."""
    program.kiosk.shell.goTo("insights")
    hand.tap("Language")
    assert hand.find("Close")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until_gone("Close")
    assert program.kiosk.shell.section == "insights"


def test_a_touch_beside_closes_a_panel(program: Program, hand: Hand) -> None:
    """A touch on what lies under a panel closes the panel and isn't passed on."""
    hand.tap("Accessibility")
    assert hand.find("Close")
    hand.tap_at(QPoint(300, 700))
    hand.wait_until_gone("Close")
    assert program.kiosk.shell.section == "home"


def test_tab_stays_in_a_panel(hand: Hand) -> None:
    """While a panel is open, Tab doesn't leave it."""
    hand.tap("Accessibility")
    assert hand.find("Close")
    visited = set()
    for _ in range(20):
        hand.press(Qt.Key.Key_Tab)
        visited.add(hand.focused())
    assert {"Close", "Light", "Dark", "High contrast", "100 %", "125 %", "150 %", "Less motion"} == visited


@pytest.mark.parametrize(("name", "theme"), [("Dark", "dark"), ("High contrast", "contrast")])
def test_colours_change_at_once(program: Program, hand: Hand, name: str, theme: str) -> None:
    """A touch gives the screens other colours, and the choice says that it is chosen."""
    hand.tap("Accessibility")
    hand.tap(name, Role.RadioButton)
    assert program.look.theme == theme
    assert hand.find(name, Role.RadioButton).is_checked
    assert program.window is not None
    assert program.window.color().name().upper() == program.look.tokens["paper"]


def test_letters_grow(program: Program, hand: Hand) -> None:
    """150 % makes the letters of the page half as large again."""
    before = hand.find("All livestreams").place.width()
    hand.tap("Accessibility")
    hand.tap("150 %", Role.RadioButton)
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until_gone("Close")
    assert program.look.textScale == 1.5
    assert hand.find("All livestreams").place.width() > 1.2 * before


def test_motion_is_switched_by_keys(program: Program, hand: Hand) -> None:
    """The switch works with Space and says how it stands."""
    hand.tap("Accessibility")
    assert hand.find("Close")
    hand.walk_to("Less motion")
    hand.press(Qt.Key.Key_Space)
    assert program.look.reducedMotion
    assert hand.find("Less motion", Role.CheckBox).is_checked
