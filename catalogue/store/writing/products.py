"""Writes products."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.listing import Kind
from catalogue.model.product import Product
from catalogue.store.draft import Draft
from catalogue.store.writing.listings import add_listings


def add_products(draft: Draft, products: Iterable[Product]) -> None:
    """Add products in their published order."""
    added = list(products)
    with draft.change():
        add_listings(
            draft,
            Kind.PRODUCT,
            [(one, {"name": one.name, "summary": one.summary, "shown": one.shown}) for one in added],
        )
        draft.add_rows(
            "product",
            (
                {
                    "id": one.id,
                    "exhibitor_id": one.exhibitor_id,
                    "origin_code": one.origin,
                    "category_id": one.category_id,
                    "hs6": one.hs6,
                    "gtin": one.gtin,
                    "price_minor": one.price.minor if one.price else None,
                    "currency": one.price.currency if one.price else None,
                    "price_evidence": one.price_evidence.value if one.price_evidence else None,
                    "brand": one.brand,
                    "art": one.art,
                }
                for one in added
            ),
        )
