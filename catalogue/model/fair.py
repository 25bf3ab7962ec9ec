"""One exhibition, and what belongs to no listing: countries, categories, themes, places, indicators."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class BriMembership:
    """Dated, never a constant. `status` is listed, unclear or withdrawn; dates are ISO 8601, cut or empty."""

    status: str
    member_since: str
    as_of: str
    note: str
    source_id: str


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2; its name comes from CLDR."""

    code: str
    region: str
    membership: BriMembership | None


@dataclass(frozen=True, slots=True)
class Category:
    """`tint` names a theme token (tintPeach …), `art` a picture of resources/art by its code point."""

    id: str
    parent_id: str | None
    position: int
    tint: str
    art: str
    name: Texts


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the fair's thematic exhibitions; `tint` and `art` as in Category."""

    id: str
    position: int
    art: str
    tint: str
    name: Texts


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


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure of trade. `unit` is percent, count, m2, an ISO 4217 code or `CNY per USD`;
    `bound` is exact or at_least."""

    id: str
    series: str
    period: str
    value: float
    unit: str
    bound: str
    name: Texts
    note: Texts
