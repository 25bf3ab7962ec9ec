"""The states that a visitor hopes not to see look as they were left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalogue.tour.visit import settled
from tests.golden.test_golden_pictures import FULL_HD, SMALL, UPRIGHT, assert_as_left
from tests.qml.hand import wait_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalogue.app.program import Program
    from tests.states import States

STATES = [
    ("loading", "products", "en", FULL_HD),
    ("loading", "products", "ar", UPRIGHT),
    ("unsearchable", "products", "en", SMALL),
    ("unsearchable", "products", "zh", UPRIGHT),
    ("unread", "countries", "en", FULL_HD),
    ("unread", "halls", "ar", SMALL),
    ("gone", "products", "zh", FULL_HD),
    ("gone", "home", "ar", UPRIGHT),
    ("stale", "products", "en", SMALL),
    ("stale", "home", "zh", FULL_HD),
    ("offline", "sessions", "ar", FULL_HD),
    ("offline", "home", "en", UPRIGHT),
]


@pytest.mark.parametrize(("state", "section", "language", "size"), STATES)
def test_looks_as_it_was_left(
    states: States, state: str, section: str, language: str, size: tuple[int, int]
) -> None:
    """The state differs from its golden picture nowhere by more than the smoothing of letters."""
    bring: Callable[..., Program] = getattr(states, state)
    program = bring(section, language=language, size=size)
    assert program.window is not None
    if state == "loading":
        assert wait_for(lambda: program.kiosk.products.isLoading)
    image = settled(program.window)
    assert_as_left(image, f"{state}-{section}-{language}-{size[0]}x{size[1]}.png")
