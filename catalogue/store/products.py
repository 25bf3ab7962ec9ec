"""Reads products."""

from __future__ import annotations

import sqlite3
from typing import Any

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.money import Money
from catalogue.model.product import Product
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER_OR_NULL, TEXT, TEXT_OR_NULL, rows
from catalogue.store.texts import NO_TEXTS, FieldTexts, field_texts

_SELECT = """
SELECT id, exhibitor_id, origin_code, category_id, hs6, gtin, price_minor, currency, price_evidence, brand,
       art, state, evidence
FROM listing JOIN product USING (kind, id)
"""
_COLUMNS = (
    *(TEXT, TEXT_OR_NULL, TEXT, TEXT, TEXT_OR_NULL, TEXT_OR_NULL),
    *(INTEGER_OR_NULL, TEXT_OR_NULL, TEXT_OR_NULL, TEXT, TEXT, TEXT, TEXT),
)


@reader
def products(db: sqlite3.Connection) -> list[Product]:
    """All products, drafts and withdrawn ones too, in published order."""
    texts = field_texts(db, "product")
    found = rows(db, f"{_SELECT} ORDER BY position, id", (), *_COLUMNS)
    return [_product(row, texts) for row in found]


@reader
def product(db: sqlite3.Connection, id: str) -> Product | None:
    """The product of that id."""
    row = next(rows(db, f"{_SELECT} WHERE id = ?", [id], *_COLUMNS), None)
    return _product(row, field_texts(db, "product", id)) if row else None


def _product(row: tuple[Any, ...], texts: FieldTexts) -> Product:
    (
        id,
        exhibitor_id,
        origin,
        category_id,
        hs6,
        gtin,
        minor,
        currency,
        priced_by,
        brand,
        art,
        state,
        evidence,
    ) = row
    return Product(
        id=id,
        exhibitor_id=exhibitor_id,
        origin=origin,
        category_id=category_id,
        hs6=hs6,
        gtin=gtin,
        price=None if minor is None else Money(minor, currency),
        price_evidence=None if priced_by is None else Evidence(priced_by),
        brand=brand,
        art=art,
        state=ListingState(state),
        evidence=Evidence(evidence),
        name=texts.get((id, "name"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
        shown=texts.get((id, "shown"), NO_TEXTS),
    )
