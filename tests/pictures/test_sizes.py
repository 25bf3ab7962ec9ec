"""The ready-made sizes and their corners."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from catalogue.pictures.corners import radius_for, rounded
from catalogue.pictures.places import SIZES
from catalogue.pictures.sizes import resized, scaled

sides = st.integers(1, 32_767)


def test_the_sizes() -> None:
    """From the thumbnail of a row to the picture of a detail view there are four sizes."""
    assert SIZES == (96, 320, 640, 1280)


@given(sides, sides, st.sampled_from(SIZES))
def test_proportions_are_kept(width: int, height: int, longest: int) -> None:
    """The longest side fits, nothing is enlarged, and the other side is right within one pixel."""
    new_width, new_height = scaled(width, height, longest)
    assert max(new_width, new_height) == min(longest, max(width, height))
    assert 1 <= new_width <= width and 1 <= new_height <= height
    factor = max(new_width, new_height) / max(width, height)
    assert abs(new_width - width * factor) <= 1
    assert abs(new_height - height * factor) <= 1


@given(sides, sides, st.sampled_from(SIZES))
def test_scaling_again_changes_nothing(width: int, height: int, longest: int) -> None:
    """A picture of a ready-made size is not resized again."""
    once = scaled(width, height, longest)
    assert scaled(*once, longest) == once


def test_small_pictures_stay() -> None:
    """A picture smaller than the size is handed back as it is."""
    small = Image.new("RGB", (40, 30))
    assert resized(small, 96) is small


@pytest.mark.parametrize("size", [(292, 208), (1, 1), (3, 200), (640, 640)])
def test_corners_are_cut(size: tuple[int, int]) -> None:
    """The corner pixels are see-through, the middle and the edges' middles are not."""
    picture = rounded(Image.new("RGB", size, "#0F766E"), 12)
    assert picture.mode == "RGBA" and picture.size == size
    alpha = picture.getchannel("A")
    right, bottom = size[0] - 1, size[1] - 1
    assert alpha.getpixel((right // 2, bottom // 2)) == 255
    if min(size) > 24:
        assert {alpha.getpixel(at) for at in ((0, 0), (right, 0), (0, bottom), (right, bottom))} == {0}
        assert alpha.getpixel((right // 2, 0)) == alpha.getpixel((0, bottom // 2)) == 255


def test_corners_are_alike_and_smooth() -> None:
    """All four corners are mirror images, with half-covered pixels along their edge."""
    alpha = rounded(Image.new("RGB", (90, 60), "white"), 16).getchannel("A")
    assert alpha.tobytes() == alpha.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes()
    assert alpha.tobytes() == alpha.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes()
    levels = alpha.getcolors()
    assert levels is not None and len(levels) > 4


def test_what_is_see_through_stays_so() -> None:
    """Cutting corners never makes a pixel more opaque."""
    picture = rounded(Image.new("RGBA", (50, 50), (10, 20, 30, 100)), 10)
    assert picture.getchannel("A").getextrema() == (0, 100)


def test_radius_grows_with_the_picture() -> None:
    """The same picture looks equally rounded at all its sizes: 12 on the 292 of a card."""
    assert radius_for(292, 208) == 12
    assert radius_for(208, 292) == 12
    assert radius_for(1280, 900) == 53
