"""Brings any picture to one form: upright, sRGB, bounded, and nothing in it but its pixels."""

from __future__ import annotations

from PIL import ExifTags, Image

from catalogue.pictures.colour import to_srgb
from catalogue.pictures.sizes import resized

# No screen of the look shows more: the detail's picture is half as wide at 3840 × 2160.
MASTER_SIDE = 2560

# EXIF 2.32, tag 0x0112: what turns the stored picture upright.
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def orientation(image: Image.Image) -> int:
    """The EXIF (or XMP) orientation 1…8; 1 where there is none or it cannot be read.

    A broken tag is no reason to refuse a sound picture, and reading one raises anything at all.
    """
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:
        return 1


def normalise(image: Image.Image) -> Image.Image:
    """The master of an opened picture: its first frame, decoded. Raises what Pillow raises for damage."""
    # JPEG only: libjpeg decodes at half, a quarter or an eighth, where that is still large enough.
    image.draft(None, (MASTER_SIDE, MASTER_SIDE))
    image.load()
    turn = UPRIGHT.get(orientation(image))
    master = resized(to_srgb(image), MASTER_SIDE)
    if turn is not None:
        master = master.transpose(turn)
    master.info = {}
    return master
