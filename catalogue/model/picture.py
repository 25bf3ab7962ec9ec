"""A picture, named by its content."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Picture:
    """`hash` is the SHA-256 of its file in lower-case hex; `width` and `height` are in pixels.

    `alt` says in words what it shows.
    """

    hash: str
    width: int
    height: int
    licence: str
    credit: str
    alt: Texts
