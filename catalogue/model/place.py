"""Venues, halls, rows and booths."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from catalogue.model.text import Texts


class PlaceForm(StrEnum):
    """Places stand within each other in this order; kiosks and doors in a hall."""

    VENUE = "venue"
    HALL = "hall"
    ROW = "row"
    BOOTH = "booth"
    KIOSK = "kiosk"
    DOOR = "door"


@dataclass(frozen=True, slots=True)
class Place:
    """`outline` is a ring of (x, y) in metres on the hall's plan, or empty. `code` is on its signs (B14)."""

    id: str
    form: PlaceForm
    parent_id: str | None
    code: str
    outline: tuple[tuple[float, float], ...]
    is_illustrative: bool
    name: Texts
