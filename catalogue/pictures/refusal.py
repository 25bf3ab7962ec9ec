"""Why a picture was not taken."""

from __future__ import annotations

from catalogue.errors import KnownError


class PictureRefused(KnownError):
    """The picture `name` was not taken, because of `reason` (half a sentence that begins with "it")."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"The picture “{name}” was refused: {reason}.",
            safe="Nothing was changed.",
            todo="Save it anew as PNG, JPEG or WebP, and add that.",
        )
        self.name = name
        self.reason = reason


class Unfit(Exception):
    """Inside this room: bytes that are no picture we take. Its text is the reason; it knows no file name."""
