"""Where a picture's files are in a catalogue's folder: `pictures/ab/abcdef….webp` and `…-320.webp`.

A kiosk names pictures before its first frame, so nothing here needs Pillow.
"""

from __future__ import annotations

import re
from pathlib import Path

from catalogue.errors import KnownError

FOLDER = "pictures"
# Longest sides of the ready-made sizes, in pixels: a card never decodes more than it shows.
SIZES = (96, 320, 640, 1280)
_HASH = re.compile("[0-9a-f]{64}")


def path_of(folder: Path, hash: str, size: int | None = None) -> Path:
    """The master, or the ready-made size (one of SIZES); nothing is looked up on the disk.

    `folder` is the catalogue's. Raises KnownError for what is no hash: it would lead out of the folder.
    """
    if _HASH.fullmatch(hash) is None:
        raise KnownError(f"“{hash}” names no picture: 64 hexadecimal digits would.")
    if size is not None and size not in SIZES:
        raise ValueError(f"{size} is none of the ready-made sizes {SIZES}")
    ending = "" if size is None else f"-{size}"
    return folder / FOLDER / hash[:2] / f"{hash}{ending}.webp"


def size_for(pixels: int) -> int:
    """The smallest ready-made size whose longest side has that many pixels, else the largest."""
    return next((size for size in SIZES if size >= pixels), SIZES[-1])


def paths_of(folder: Path, hash: str) -> tuple[Path, ...]:
    """The master and then all sizes."""
    return (path_of(folder, hash), *(path_of(folder, hash, size) for size in SIZES))
