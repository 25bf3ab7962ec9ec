"""Looks at a picture before any of it is decoded: its format by its content, its bounds by its header."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from catalogue.pictures import webp
from catalogue.pictures.refusal import Unfit

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 32_767

# The first bytes of each format that is taken, with Pillow's name for it.
TAKEN = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)
# Of those that are not, what people call them.
NOT_TAKEN = (
    (b"%PDF", "a PDF document"),
    (b"%!PS", "an EPS drawing"),
    (b"8BPS", "a Photoshop file"),
    (b"<svg", "an SVG drawing"),
    (b"<?xml", "an XML file"),
    (b"<!DOCTYPE", "a web page"),
    (b"<html", "a web page"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x00\x00\x01\x00", "an icon file"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture"),
    (b"II+\x00", "a BigTIFF picture"),
    (b"MM\x00+", "a BigTIFF picture"),
)
# Of the container that films, HEIC and AVIF share: the four letters after "ftyp".
BRANDS = {
    b"avif": "an AVIF picture",
    b"avis": "an AVIF picture",
    b"heic": "a HEIC picture",
    b"heix": "a HEIC picture",
    b"mif1": "a HEIC picture",
}


def sniff(data: bytes) -> str:
    """Pillow's name of the format. Raises Unfit, naming what the bytes are instead."""
    if not data:
        raise Unfit("it is empty")
    for magic, name in TAKEN:
        if data.startswith(magic):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    raise Unfit(f"it is {_what_else(data)}, not a PNG, JPEG, WebP, GIF, TIFF or BMP picture")


def _what_else(data: bytes) -> str:
    if data[4:8] == b"ftyp":
        return BRANDS.get(data[8:12], "a film")
    text = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, name in NOT_TAKEN:
        if data.startswith(magic) or text.startswith(magic):
            return name
    return "something else"


def bound(width: int, height: int) -> None:
    """Raises Unfit where decoding would take more memory or time than any picture of a fair needs."""
    if width < 1 or height < 1:
        raise Unfit("it has no pixels")
    if width * height > MOST_PIXELS:
        millions = MOST_PIXELS // 1_000_000
        raise Unfit(f"it has {width} × {height} pixels, more than {millions} million")
    if max(width, height) > LONGEST_SIDE:
        raise Unfit(f"it is {width} × {height} pixels, longer than {LONGEST_SIDE}")


def bound_bytes(count: int) -> None:
    """Raises Unfit for a file that is larger than any picture of a fair."""
    if count > MOST_BYTES:
        raise Unfit(f"it has {count / 1024**2:.0f} MB, more than {MOST_BYTES // 1024**2}")


def examine(data: bytes) -> Image.Image:
    """The picture, opened and within bounds, not yet decoded.

    Raises Unfit, and whatever Pillow raises for a damaged header.
    """
    bound_bytes(len(data))
    name = sniff(data)
    if name == "WEBP":
        # Pillow makes room for the whole canvas as soon as it opens a WebP.
        bound(*webp.canvas(data[: webp.HEADER]))
    image = Image.open(BytesIO(data), formats=[name])
    bound(image.width, image.height)
    return image
