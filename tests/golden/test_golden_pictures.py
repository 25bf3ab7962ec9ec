"""The main screens look as they were left: golden pictures, with a tolerance.

Own fonts, a clock that stands and the software renderer make the pictures the same on any machine, up to the
smoothing of letters; so both are shrunk, and compared tile by tile. After a wanted change:
UPDATE_GOLDEN=1 .venv/bin/python -m pytest tests/golden, then look at the pictures that changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from catalogue.tour.route import ROUTE
from catalogue.tour.visit import settled, tap

if TYPE_CHECKING:
    from catalogue.app.program import Program

PICTURES = Path(__file__).parent / "pictures"
IS_UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
STOPS = {stop.name: stop for stop in ROUTE}
FULL_HD, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1366, 768)
SHRUNK = 2
TILE = 24
# The mean difference of a tile's channels, of 255. A word that moved by a letter gives 20 and more, another
# smoothing of the same letters less than 6.
TOLERANCE = 9.0

SCREENS = [
    ("home", "en", FULL_HD),
    ("home", "zh", UPRIGHT),
    ("home", "ar", SMALL),
    ("products-filtered", "en", FULL_HD),
    ("products-filtered", "ar", UPRIGHT),
    ("products-filters", "zh", UPRIGHT),
    ("products-nothing", "zh", SMALL),
    ("product", "en", FULL_HD),
    ("product", "ar", SMALL),
    ("exhibitor", "zh", FULL_HD),
    ("exhibitor", "en", UPRIGHT),
    ("sessions", "en", SMALL),
    ("session", "ar", FULL_HD),
    ("countries", "zh", SMALL),
    ("insights", "en", FULL_HD),
    ("halls", "ar", FULL_HD),
    ("home-dark", "en", SMALL),
    ("products-contrast", "zh", FULL_HD),
]


@pytest.mark.parametrize(("name", "language", "size"), SCREENS)
def test_looks_as_it_was_left(
    make_program: Callable[..., Program],
    demo_folder: Path,
    name: str,
    language: str,
    size: tuple[int, int],
) -> None:
    """The screen differs from its golden picture nowhere by more than the smoothing of letters."""
    program = make_program(demo_folder, size=size, language=language)
    assert program.window is not None
    stop = STOPS[name]
    stop.step(program.kiosk, program.look)
    image = settled(program.window)
    if stop.tap:
        tap(program.window, stop.tap)
        image = settled(program.window)
    assert_as_left(image, f"{name}-{language}-{size[0]}x{size[1]}.png")


def assert_as_left(image: QImage, name: str) -> None:
    """The picture differs from the golden one of that name by no more than the tolerance."""
    shrunk = image.scaled(
        image.width() // SHRUNK,
        image.height() // SHRUNK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    file = PICTURES / name
    if IS_UPDATE:
        PICTURES.mkdir(exist_ok=True)
        assert shrunk.save(str(file))
    golden = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    assert golden.size() == shrunk.size()
    assert worst_tile(golden, shrunk) <= TOLERANCE


def worst_tile(one: QImage, other: QImage) -> float:
    """The greatest mean difference of the channels of a tile, of 255."""
    left, right = memoryview(one.constBits()), memoryview(other.constBits())
    stride, width = one.bytesPerLine(), one.width() * 3
    worst = 0.0
    for top in range(0, one.height(), TILE):
        rows = range(top, min(one.height(), top + TILE))
        for start in range(0, width, TILE * 3):
            end = min(width, start + TILE * 3)
            total = 0
            for row in rows:
                at = row * stride
                a, b = left[at + start : at + end], right[at + start : at + end]
                if a != b:
                    total += sum(abs(x - y) for x, y in zip(a, b, strict=True))
            worst = max(worst, total / ((end - start) * len(rows)))
    return worst


def test_a_moved_word_is_seen(make_program: Callable[..., Program], demo_folder: Path) -> None:
    """The comparison isn't blind: one other word on the screen is more than the tolerance."""
    program = make_program(demo_folder, size=SMALL)
    assert program.window is not None
    before = settled(program.window).convertToFormat(QImage.Format.Format_RGB888)
    program.kiosk.home.toggleSaved(program.kiosk.home.upNext.rows[0].thing_id)
    after = settled(program.window).convertToFormat(QImage.Format.Format_RGB888)
    assert worst_tile(before, after) > TOLERANCE
