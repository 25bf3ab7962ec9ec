"""Goods or a service."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.money import Money
from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Product:
    """`origin` is ISO 3166-1 alpha-2, `hs6` of the Harmonized System, `shown` how it was at the fair."""

    id: str
    exhibitor_id: str | None
    origin: str
    category_id: str
    hs6: str | None
    gtin: str | None
    price: Money | None
    price_evidence: Evidence | None
    brand: str
    art: str
    state: ListingState
    evidence: Evidence
    name: Texts
    summary: Texts
    shown: Texts
