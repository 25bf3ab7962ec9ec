"""One exhibition."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Fair:
    """`languages` in the fair's order: the first is the one every listing must have a name in."""

    id: str
    first_day: date
    last_day: date
    time_zone: str
    default_currency: str
    languages: tuple[str, ...]
    name: Texts
    short_name: Texts
    city: Texts
    summary: Texts = field(default_factory=Texts)
