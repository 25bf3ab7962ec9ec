"""Products."""

from __future__ import annotations

from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_frame import NO_TEXTS
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.model.gtin import is_gtin
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.product import Product


def product(row: Row, known: Known, texts: FieldTexts) -> Product:
    """A product; an illustrative price stands only on one without a brand."""
    id = row.needed("id")
    price = cells.money(row, "price", "currency")
    price_evidence = cells.word_or_none(row, "price_evidence", Evidence)
    if (price is None) != (price_evidence is None):
        raise row.wrong("price_evidence", "a price and where it is from stand together")
    if price_evidence is Evidence.MARKET_SAMPLE:
        raise row.wrong("price_evidence", "a price is reported or illustrative")
    if price_evidence is Evidence.ILLUSTRATIVE and row.text("brand"):
        raise row.wrong("price", "a product with a brand has no illustrative price")
    gtin = row.text("gtin")
    if gtin and not is_gtin(gtin):
        raise row.wrong("gtin", f"“{gtin}” is not a GTIN: its length or its check digit is wrong")
    hs6 = row.text("hs6")
    if hs6:
        cells.code(row, "hs6", "[0-9]{6}", "an HS code of six digits")
    return Product(
        id=id,
        exhibitor_id=known.one_or_none("exhibitor", row, "exhibitor"),
        origin=known.one("country", row, "origin"),
        category_id=known.one("category", row, "category"),
        hs6=hs6 or None,
        gtin=gtin or None,
        price=price,
        price_evidence=price_evidence,
        brand=row.text("brand"),
        art=row.text("art"),
        state=ListingState.PUBLISHED,
        evidence=cells.word(row, "evidence", Evidence),
        name=texts.get((id, "name"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
        shown=texts.get((id, "shown"), NO_TEXTS),
    )
