"""Corners rounded beforehand: the software renderer can clip to rectangles only."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageDraw

# The look's radius of a picture in a card, 12, on its width, 292: it scales with the picture.
ROUNDING = 12 / 292
OVERSAMPLING = 4


def radius_for(width: int, height: int) -> int:
    """The radius in pixels that looks the same at every size of a picture."""
    return round(ROUNDING * max(width, height))


def rounded(image: Image.Image, radius: int) -> Image.Image:
    """The picture as RGBA with its four corners cut by circles of `radius` pixels, smooth at their edge."""
    mask = Image.new("L", image.size, 255)
    reach = min(radius, image.width // 2, image.height // 2)
    if reach > 0:
        corner = _corner(reach)
        right, bottom = image.width - reach, image.height - reach
        mask.paste(corner, (0, 0))
        mask.paste(corner.transpose(Image.Transpose.FLIP_LEFT_RIGHT), (right, 0))
        mask.paste(corner.transpose(Image.Transpose.FLIP_TOP_BOTTOM), (0, bottom))
        mask.paste(corner.transpose(Image.Transpose.ROTATE_180), (right, bottom))
    cut = image.convert("RGBA")
    cut.putalpha(ImageChops.multiply(cut.getchannel("A"), mask))
    return cut


def _corner(radius: int) -> Image.Image:
    """The upper left quarter of a circle as a mask, drawn larger and averaged."""
    side = radius * OVERSAMPLING
    quarter = Image.new("L", (side, side), 0)
    ImageDraw.Draw(quarter).ellipse((0, 0, 2 * side - 1, 2 * side - 1), fill=255)
    return quarter.reduce(OVERSAMPLING)
