"""The files of a fair's folder, their columns, and the fields of text each kind has."""

from __future__ import annotations

COLUMNS = {
    file: tuple(columns.split())
    for file, columns in {
        "sources.csv": "id title publisher published language address reliability access",
        "fair.csv": "id first_day last_day time_zone default_currency languages sources",
        "countries.csv": "code region status member_since as_of note source",
        "categories.csv": "id parent tint art",
        "themes.csv": "id tint art sources",
        "places.csv": "id form parent code outline illustrative sources",
        "exhibitors.csv": "id form country participation themes payments booths evidence sources",
        "coverage.csv": "id exhibitor measure number as_of named sources",
        "products.csv": "id exhibitor origin category hs6 gtin price currency price_evidence brand art"
        " evidence sources",
        "market_products.csv": "id exhibitor origin category hs6 gtin price currency price_evidence brand art"
        " evidence sources",
        "sessions.csv": "id form first_day last_day start end precision day_part host place countries"
        " languages themes products art evidence sources",
        "indicators.csv": "id series period value unit bound sources",
        "claims.csv": "kind id field value source status note",
        "claim_rules.csv": "kind field evidence source status note",
    }.items()
}
"""File → its columns. README.md in db/demo tells what each means."""

KINDS = {
    "sources.csv": "source",
    "fair.csv": "fair",
    "countries.csv": "country",
    "categories.csv": "category",
    "themes.csv": "theme",
    "places.csv": "place",
    "exhibitors.csv": "exhibitor",
    "coverage.csv": "coverage",
    "products.csv": "product",
    "market_products.csv": "product",
    "sessions.csv": "session",
    "indicators.csv": "indicator",
}
"""File → the kind of thing its rows are; the others' rows are no things."""

TEXT_FIELDS = {
    "fair.csv": ("name", "short_name", "city", "mark", "summary"),
    "categories.csv": ("name", "summary"),
    "themes.csv": ("name", "summary"),
    "places.csv": ("name", "summary"),
    "exhibitors.csv": ("name", "summary", "zone"),
    "coverage.csv": ("name", "note"),
    "products.csv": ("name", "summary", "shown"),
    "market_products.csv": ("name", "summary", "shown"),
    "sessions.csv": ("name", "summary", "venue"),
    "indicators.csv": ("name", "note"),
}
"""File → the fields its namesake in texts/ may have."""
