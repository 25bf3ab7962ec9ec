"""Codes are right and known: GTIN, HS, countries, currencies, languages."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from catalogue import paths
from catalogue.checks.contents import Contents
from catalogue.checks.finding import WHOLE, Finding
from catalogue.language.codes import is_country, is_currency, is_language
from catalogue.model.gtin import is_gtin
from catalogue.model.listing import Key


def known_hs_codes() -> frozenset[str]:
    """The six-digit codes of the Harmonized System 2022."""
    with (paths.database() / "reference" / "hs2022.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["code"] for row in csv.DictReader(file))


def goods(contents: Contents) -> Iterator[Finding]:
    """Products with a wrong GTIN, an unknown HS code or an unknown currency."""
    hs_codes = known_hs_codes()
    for product in contents.products:
        key = Key("product", product.id)
        if product.gtin is not None and not is_gtin(product.gtin):
            yield Finding(key, "codes", f"The check digit of its GTIN {product.gtin} is wrong.")
        if product.hs6 is not None and product.hs6 not in hs_codes:
            yield Finding(key, "codes", f"Its HS code {product.hs6} is not in the Harmonized System of 2022.")
        if product.price is not None and not is_currency(product.price.currency):
            yield Finding(key, "codes", f"The currency of its price, {product.price.currency}, is unknown.")


def countries(contents: Contents) -> Iterator[Finding]:
    """Countries that ISO 3166-1 doesn't list."""
    for country in contents.countries:
        if not is_country(country.code):
            yield Finding(Key("country", country.code), "codes", f"{country.code} is no ISO 3166-1 code.")


def fair(contents: Contents) -> Iterator[Finding]:
    """The fair's own currency and languages, and its sessions' languages, where they are unknown."""
    if contents.fair is not None:
        if not is_currency(contents.fair.default_currency):
            words = f"The fair's currency {contents.fair.default_currency} is unknown."
            yield Finding(WHOLE, "codes", words)
        for language in contents.fair.languages:
            if not is_language(language):
                yield Finding(WHOLE, "codes", f"The fair's language {language} is unknown.")
    for session in contents.sessions:
        for language in session.languages:
            if not is_language(language):
                yield Finding(Key("session", session.id), "codes", f"Its language {language} is unknown.")
