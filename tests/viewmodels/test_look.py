"""The look the visitor chose."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication

from catalogue import paths
from catalogue.viewmodels.look import Look


@pytest.fixture
def look(qapp: QCoreApplication) -> Look:
    """The program's own theme."""
    theme = json.loads((paths.resources() / "theme.json").read_text(encoding="utf-8"))
    return Look(theme, 3.6)


def test_another_theme(look: Look) -> None:
    """A theme is chosen by its name, and its colours with it; one that isn't there changes nothing."""
    light = look.tokens["paper"]
    look.setTheme("dark")
    assert (look.theme, look.tokens["paper"] != light) == ("dark", True)
    look.setTheme("plaid")
    assert look.theme == "dark"


@pytest.mark.parametrize(("scale", "kept"), [(1.25, 1.25), (1.5, 1.5), (9.0, 1.0)])
def test_the_size_of_letters(look: Look, scale: float, kept: float) -> None:
    """Letters have three sizes and no other."""
    look.setTextScale(scale)
    assert look.textScale == kept


def test_less_motion(look: Look) -> None:
    """Who asks for less motion is told once."""
    told: list[bool] = []
    look.reducedMotionChanged.connect(told.append)
    look.setReducedMotion(True)
    look.setReducedMotion(True)
    assert (look.reducedMotion, told) == (True, [True])


def test_measures(look: Look) -> None:
    """The scale of letters, the radii and the sizes for touch come from the one theme file."""
    assert look.measures["touch"]["smallest"] == 12
    assert look.millimetre == 3.6
