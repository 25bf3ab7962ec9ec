"""The real window of the demo fair, with a hand to touch and type."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow

from tests.qml.hand import Hand

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalogue.app.program import Program

UPRIGHT = (1080, 1920)


@pytest.fixture
def hand(window: QQuickWindow, finger: QPointingDevice) -> Hand:
    """A hand at the window of `program`."""
    return Hand(window, finger)


@pytest.fixture
def upright(make_program: Callable[..., Program], demo_folder: Path) -> Program:
    """The program on the demo fair, in English, on an upright screen."""
    return make_program(demo_folder, size=UPRIGHT)


@pytest.fixture
def upright_hand(upright: Program, finger: QPointingDevice) -> Hand:
    """A hand at the window of `upright`."""
    assert upright.window is not None
    return Hand(upright.window, finger)
