"""The header of a WebP file, read without a decoder."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from catalogue.pictures import webp


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from(["lossy", "lossless", "alpha", "animated"]))
def test_header_says_what_the_decoder_says(width: int, height: int, form: str) -> None:
    """Width, height and length are right for all three kinds of WebP file and for animations."""
    image = Image.new(
        "RGBA" if form == "alpha" else "RGB",
        (width, height),
        (200, 50, 31, 90)[: 4 if form == "alpha" else 3],
    )
    file = BytesIO()
    more = [Image.new("RGB", (width, height), "white")] if form == "animated" else []
    image.save(file, "WEBP", lossless=form == "lossless", method=0, save_all=bool(more), append_images=more)
    data = file.getvalue()
    assert webp.canvas(data[: webp.HEADER]) == (width, height)
    assert webp.length(data[: webp.HEADER]) == len(data)


@given(st.binary(max_size=40))
def test_anything_else_is_no_webp(data: bytes) -> None:
    """Other bytes raise ValueError and nothing else."""
    for start in (data, b"RIFF" + data, b"RIFF\0\0\0\0WEBP" + data, b"RIFF\0\0\0\0WEBPVP8 " + data):
        try:
            width, height = webp.canvas(start)
            length = webp.length(start)
        except ValueError:
            continue
        assert min(width, height, length) >= 0


def test_short_headers_are_refused() -> None:
    """An empty or cut header is no WebP."""
    for start in (b"", b"RIFF", b"RIFF\0\0\0\0WEBP"):
        with pytest.raises(ValueError, match="no WebP header"):
            webp.canvas(start)
