"""Sizes follow the window, the visitor's letters and the screen's real millimetres."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from catalogue.app.program import Program
from catalogue.clock import FixedClock
from catalogue.jobs import ImmediateJobs
from catalogue.settings import Settings
from tests.conftest import FULL_HD

MakeProgram = Callable[..., Program]


def theme(program: Program) -> QObject:
    """The theme as QML has it."""
    found = program.engine.singletonInstance("Exhibition.Theme", "Theme")
    assert isinstance(found, QObject)
    return found


@pytest.mark.parametrize(
    ("size", "unit"),
    [((1920, 1080), 1.0), ((3840, 2160), 2.0), ((1366, 768), 0.8), ((1080, 1920), 1.15), ((2160, 3840), 2.3)],
)
def test_unit_follows_the_window(
    make_program: MakeProgram, demo_folder: Path, size: tuple[int, int], unit: float
) -> None:
    """What was drawn for 1920 × 1080 grows and shrinks with the window."""
    assert theme(make_program(demo_folder, size=size)).property("unit") == pytest.approx(unit)


def test_smallest_letters_can_be_read(make_program: MakeProgram, demo_folder: Path) -> None:
    """On a small screen no letter is smaller than 13 pixels."""
    assert theme(make_program(demo_folder, size=(1024, 600))).property("textTiny") >= 13


@pytest.mark.parametrize(
    ("size", "scale", "layout"),
    [
        ((1920, 1080), 1.0, "isWide"),
        ((1920, 1080), 1.5, ""),
        ((1366, 768), 1.0, "isWide"),
        ((1024, 768), 1.0, ""),
        ((1080, 1920), 1.0, "isUpright"),
        ((1080, 1920), 1.5, "isUpright"),
    ],
)
def test_one_layout_at_a_time(
    make_program: MakeProgram, demo_folder: Path, size: tuple[int, int], scale: float, layout: str
) -> None:
    """A window is wide, upright or neither, and larger letters take a wide one its room."""
    program = make_program(demo_folder, size=size)
    program.look.setTextScale(scale)
    layouts = ["isWide", "isUpright"]
    assert "".join(name for name in layouts if theme(program).property(name)) == layout


@pytest.mark.parametrize(("millimetre", "touch"), [(0.2, 48), (4.5, 54), (40.0, 72)])
def test_touch_is_measured_and_bounded(
    qapp: QGuiApplication, demo_folder: Path, clock: FixedClock, millimetre: float, touch: int
) -> None:
    """12 mm of the screen's own; a screen that lies about its size gets what still looks sane."""
    program = Program(Settings(size=FULL_HD, millimetre=millimetre), clock, ImmediateJobs())
    program.load(demo_folder)
    assert theme(program).property("touch") == touch
    program.close()


def test_less_motion_means_none(program: Program) -> None:
    """A visitor who asks for less motion gets none."""
    assert theme(program).property("calm") > 0
    program.look.setReducedMotion(True)
    assert theme(program).property("calm") == theme(program).property("quick") == 0


def test_colours_are_those_of_the_file(program: Program) -> None:
    """Each token of theme.json is a colour of the theme, in every theme."""
    for name in ("light", "dark", "contrast"):
        program.look.setTheme(name)
        for token, value in program.look.tokens.items():
            if not token.startswith("tint"):
                colour = theme(program).property(token)
                written = value if len(value) == 9 else "#FF" + value[1:]
                assert colour.name(colour.NameFormat.HexArgb).upper() == written, (name, token)
