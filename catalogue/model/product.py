"""Goods or a service."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.money import Money
from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Product:
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
