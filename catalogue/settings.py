"""How one window is shown: what the command line says, and what stays when nobody says anything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is a BCP 47 tag that the program speaks; `size` the window's in logical pixels.

    `millimetre` is in logical pixels; None: measured from the screen.
    """

    language: str = "en"
    size: tuple[int, int] | None = None
    is_full_screen: bool = False
    millimetre: float | None = None
