"""My list, countries, figures and halls in the real window of the demo fair."""

from __future__ import annotations

from PySide6.QtCore import Qt

from catalogue.app.program import Program
from catalogue.tour.flaws import flaws
from tests.qml.hand import Hand, Role


def test_an_empty_list_leads_to_the_products(program: Program, hand: Hand) -> None:
    """Where nothing is saved the list says how to, and offers the way."""
    program.kiosk.shell.goTo("mylist")
    hand.settle()
    assert hand.sees("Nothing saved yet")
    hand.tap("Look at the products")
    assert program.kiosk.shell.section == "products"


def test_list_is_kept_and_undone(program: Program, hand: Hand) -> None:
    """What is saved is on the list; taken off by mistake, it comes back by one touch."""
    program.kiosk.home.toggleSaved("tastes-of-thailand")
    program.kiosk.shell.goTo("mylist")
    hand.tap("Remove Tastes of Thailand from my list")
    assert hand.sees("Nothing saved yet")
    hand.tap("Undo")
    assert hand.find("Tastes of Thailand")


def test_list_opens_what_is_on_it(program: Program, hand: Hand) -> None:
    """A card of the list opens its thing."""
    program.kiosk.home.toggleSaved("tastes-of-thailand")
    program.kiosk.shell.goTo("mylist")
    hand.tap("Tastes of Thailand")
    assert program.kiosk.detail.thingId == "tastes-of-thailand"


def test_countries_are_found_as_one_types(program: Program, hand: Hand) -> None:
    """Letters narrow the countries down; where none is left, the page says so and offers all."""
    program.kiosk.shell.goTo("countries")
    hand.tap("Find a country")
    hand.type("zzz")
    hand.settle()
    assert hand.sees("Nothing found")
    hand.tap("Show all countries")
    hand.settle()
    assert program.kiosk.countries.needle == ""
    assert hand.sees("China")


def test_members_are_one_touch_away(program: Program, hand: Hand) -> None:
    """The filter leaves members of the Belt and Road list only, and each says that it is one."""
    program.kiosk.shell.goTo("countries")
    hand.tap("Belt and Road members")
    hand.settle()
    cards = [thing.name for thing in hand.controls() if thing.role is Role.Button and "product" in thing.name]
    assert cards
    assert all("Belt and Road member" in name for name in cards)


def test_a_country_opens_by_keys(program: Program, hand: Hand) -> None:
    """The countries are one stop of Tab; arrows walk in them and Enter opens one."""
    program.kiosk.shell.goTo("countries")
    hand.settle()
    hand.walk_to("China")
    hand.press(Qt.Key.Key_Right)
    country = hand.focused().split(",")[0]
    hand.press(Qt.Key.Key_Return)
    assert (program.kiosk.detail.kind, program.kiosk.detail.title) == ("country", country)
    hand.press(Qt.Key.Key_Escape)
    hand.settle()
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused().startswith("On air now: ")


def test_every_figure_says_when_and_who(program: Program, hand: Hand) -> None:
    """A figure is read out with its value, its period and its source."""
    program.kiosk.shell.goTo("insights")
    hand.settle()
    share = next(thing.name for thing in hand.things() if "44.5%" in thing.name)
    assert "2020" in share
    assert "Global Times" in share


def test_figures_scroll_by_keys(program: Program, hand: Hand) -> None:
    """Tab goes from figure to figure, and the page follows."""
    program.kiosk.shell.goTo("insights")
    hand.settle()
    last = [thing for thing in hand.things() if "Global Times" in thing.name or "%" in thing.name][-1]
    assert not hand.sees(last.name)
    hand.walk_to(last.name)
    assert hand.sees(last.name)


def test_halls_are_chosen_by_touch(program: Program, hand: Hand) -> None:
    """Each hall has a chip; touched, its plan is shown."""
    program.kiosk.shell.goTo("halls")
    hand.settle()
    chips = [thing.name for thing in hand.controls() if thing.role is Role.RadioButton]
    assert len(chips) == program.kiosk.halls.halls.rowCount() == 4
    for name in chips:
        hand.tap(name, Role.RadioButton)
        assert hand.find(name, Role.RadioButton).is_checked
        assert hand.sees("Illustrative plan")


def test_booth_and_line_open_the_exhibitor(program: Program, hand: Hand) -> None:
    """A booth on the plan and its line in the list open the same exhibitor."""
    program.kiosk.shell.goTo("halls")
    hand.settle()
    line = next(thing.name for thing in hand.controls() if ", booth " in thing.name)
    name, code = line.removesuffix(", Illustrative").split(", booth ")
    hand.tap(f"Booth {code}, {name}")
    by_plan = program.kiosk.detail.thingId
    hand.press(Qt.Key.Key_Escape)
    hand.tap(line)
    assert program.kiosk.detail.kind == "exhibitor"
    assert program.kiosk.detail.thingId == by_plan != ""


def test_codes_of_booths_never_overlap(program: Program, hand: Hand) -> None:
    """However large the letters are, no booth's code lies on another's or leaves its booth."""
    program.look.setTextScale(1.5)
    program.kiosk.shell.goTo("halls")
    hand.settle()
    assert program.window is not None
    assert [flaw for flaw in flaws(program.window) if flaw.what != "picture"] == []
    booths = [thing.place for thing in hand.controls() if thing.name.startswith("Booth ")]
    assert not any(one.intersects(other) for index, one in enumerate(booths) for other in booths[index + 1 :])
