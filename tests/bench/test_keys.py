"""A key in the real window until its answer is painted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickWindow

from catalogue.bench import keys
from catalogue.bench.keys import Keyboard
from catalogue.errors import KnownError
from catalogue.viewmodels.kiosk import Kiosk


@pytest.fixture
def grid(kiosk: Kiosk) -> Iterator[Kiosk]:
    """The window shows the products."""
    kiosk.shell.goTo("products")
    yield kiosk
    kiosk.shell.search("")


def test_a_key_is_answered_and_painted(grid: Kiosk, window: QQuickWindow) -> None:
    """The text is searched, and painting is part of the time until the frame is there."""
    keyboard = Keyboard(window, grid.shell.search, lambda: not grid.products.seeking.is_waiting)
    before = grid.products.total
    pressed = keyboard.press("jel")
    assert grid.products.text == "jel"
    assert 0 < grid.products.total < before
    assert 0 < pressed.painting < pressed.whole
    assert 0 < pressed.answering < pressed.whole
    assert pressed.control > 0


def test_a_key_that_changes_nothing_is_painted_too(grid: Kiosk, window: QQuickWindow) -> None:
    """Where the answer is the one before, a frame is asked for and comes."""
    keyboard = Keyboard(window, grid.shell.search, lambda: not grid.products.seeking.is_waiting)
    keyboard.press("jel")
    assert keyboard.press("jel").whole > 0


def test_only_a_frame_with_the_answer_counts(grid: Kiosk, window: QQuickWindow) -> None:
    """Frames before the answer is there don't end the time, but their painting is part of it."""
    frames: list[int] = []
    window.frameSwapped.connect(lambda: frames.append(1))
    keyboard = Keyboard(window, lambda text: window.update(), lambda: bool(frames))
    keyboard.press("jel")
    assert len(frames) >= 2


def test_an_answer_that_never_comes_ends(
    grid: Kiosk, window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a while the measurement says that nothing was painted, rather than wait for ever."""
    monkeypatch.setattr(keys, "_LONGEST_MS", 50)
    keyboard = Keyboard(window, grid.shell.search, lambda: False)
    with pytest.raises(KnownError, match="painted no answer to “jel”"):
        keyboard.press("jel")
