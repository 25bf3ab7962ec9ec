"""Says whether a stored picture is whole and true to its hash, without decoding anything."""

from __future__ import annotations

import hashlib
from pathlib import Path

from catalogue.pictures import webp
from catalogue.pictures.places import FOLDER, paths_of


def verify(folder: Path, hash: str) -> str | None:
    """What is wrong with the picture in the catalogue `folder`, in words that begin with the file's name.

    None where nothing is: the master has that SHA-256, each size is a WebP file and as long as it says.
    Raises KnownError for what is no hash.
    """
    master, *sizes = paths_of(folder, hash)
    for path in (master, *sizes):
        named = path.relative_to(folder / FOLDER).as_posix()
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return f"{named} is missing"
        except OSError as error:
            return f"{named} cannot be read ({error.strerror})"
        if path == master and hashlib.sha256(data).hexdigest() != hash:
            return f"{named} is not the picture that its name stands for"
        if not _is_whole(data):
            return f"{named} is cut off or no picture"
    return None


def _is_whole(data: bytes) -> bool:
    try:
        return webp.length(data[: webp.HEADER]) == len(data) and min(webp.canvas(data[: webp.HEADER])) > 0
    except ValueError:
        return False
