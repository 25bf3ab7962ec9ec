"""What is taken, by content, and what is bounded before anything is decoded."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from catalogue.pictures.examine import MOST_BYTES, MOST_PIXELS, bound, bound_bytes, examine, sniff
from catalogue.pictures.refusal import Unfit


def encoded(form: str) -> bytes:
    """A small picture in the format of that name."""
    file = BytesIO()
    Image.new("RGB", (3, 2), "#C8321F").save(file, form)
    return file.getvalue()


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and has no pixels at all."""
    chunks = b""
    for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", b"")):
        check = struct.pack(">I", zlib.crc32(kind + data))
        chunks += struct.pack(">I", len(data)) + kind + data + check
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "TIFF", "BMP"])
def test_formats_are_known_by_content(form: str) -> None:
    """Each accepted format is recognised by its bytes, whatever its file is called."""
    data = encoded(form)
    assert sniff(data) == form
    assert examine(data).size == (3, 2)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "a PDF document"),
        (b'<svg xmlns="x"/>', "an SVG drawing"),
        (b"\xef\xbb\xbf  <?xml version='1.0'?><svg/>", "an XML file"),
        (b"PK\x03\x04rest", "a zip archive"),
        (b"\x00\x00\x00\x1cftypavif", "an AVIF picture"),
        (b"\x00\x00\x00\x18ftypheic", "a HEIC picture"),
        (b"\x00\x00\x00\x18ftypmp42", "a film"),
        (b"hello", "something else"),
    ],
)
def test_other_things_are_refused_by_their_name(data: bytes, named: str) -> None:
    """What is no picture we take is refused with what it is."""
    with pytest.raises(Unfit, match=named):
        sniff(data)


@pytest.mark.parametrize("form", ["AVIF", "ICO", "PPM", "TGA", "JPEG2000"])
def test_other_decoders_are_never_asked(form: str) -> None:
    """A format that Pillow could read but we don't take doesn't reach its decoder."""
    with pytest.raises(Unfit, match="it is "):
        examine(encoded(form))


def test_pixels_are_bounded_by_the_header() -> None:
    """A file of a few bytes that claims 40 megapixels and one more is refused without decoding it."""
    assert MOST_PIXELS == 40_000_000
    assert examine(png_header(8000, 5000)).size == (8000, 5000)
    with pytest.raises(Unfit, match="8000 × 5001 pixels, more than 40 million"):
        examine(png_header(8000, 5001))


def test_sides_are_bounded() -> None:
    """A picture one pixel high and longer than any screen is refused."""
    with pytest.raises(Unfit, match="longer than"):
        examine(png_header(40_000, 1))


def test_bytes_are_bounded() -> None:
    """64 MB are the most, to the byte."""
    bound_bytes(MOST_BYTES)
    with pytest.raises(Unfit, match="more than 64"):
        bound_bytes(MOST_BYTES + 1)


def test_webp_canvas_is_bounded_before_pillow_sees_it() -> None:
    """A WebP header that claims 16383 × 16383 pixels makes no room for them."""
    size = (16382).to_bytes(3, "little")
    header = b"RIFF\x16\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x10\x00\x00\x00" + size + size
    with pytest.raises(Unfit, match="16383 × 16383"):
        examine(header)


@given(st.integers(1, 100_000), st.integers(1, 100_000))
def test_bound_is_by_area_and_side(width: int, height: int) -> None:
    """What passes has at most 40 million pixels and no side over 32,767."""
    try:
        bound(width, height)
    except Unfit:
        assert width * height > MOST_PIXELS or max(width, height) > 32_767
    else:
        assert width * height <= MOST_PIXELS and max(width, height) <= 32_767
