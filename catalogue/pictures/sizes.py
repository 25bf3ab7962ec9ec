"""Makes pictures smaller, never larger."""

from __future__ import annotations

from PIL import Image


def scaled(width: int, height: int, longest: int) -> tuple[int, int]:
    """Width and height with the longest side at most `longest`: never enlarged, never less than 1 pixel."""
    side = max(width, height)
    if side <= longest:
        return width, height
    return max(1, round(width * longest / side)), max(1, round(height * longest / side))


def resized(image: Image.Image, longest: int) -> Image.Image:
    """The picture at that size, or itself if it is not larger."""
    size = scaled(image.width, image.height, longest)
    if size == image.size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
