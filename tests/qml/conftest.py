"""The real window of the demo fair, with a hand to touch and type."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow

from tests.qml.hand import Hand
from tests.qml.naughty import OWN

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


@pytest.fixture(scope="session")
def naughty_names(shared_data: Path) -> list[str]:
    """Our own and a collection of other people's accidents."""
    file = shared_data / "import-samples" / "blns" / "blns.json"
    return OWN + [name for name in json.loads(file.read_text(encoding="utf-8")) if name.strip()]
