"""The countries of the fair: members of the Belt and Road list, and all that have something here."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from catalogue.language import names
from catalogue.language.tags import LANGUAGES
from catalogue.model.country import Country
from catalogue.model.listing import Kind
from catalogue.store import published


@dataclass(frozen=True, slots=True)
class CountryCard:
    """A country and how much the fair has of it."""

    country: Country
    products: int
    exhibitors: int
    sessions: int

    @property
    def is_member(self) -> bool:
        membership = self.country.membership
        return membership is not None and membership.status != "withdrawn"

    @property
    def total(self) -> int:
        return self.products + self.exhibitors + self.sessions


def read(db: sqlite3.Connection, countries: list[Country]) -> tuple[CountryCard, ...]:
    """All countries. Raises KnownError where the catalogue is damaged."""
    counts = {kind: published.by_country(db, kind) for kind in Kind}
    return tuple(
        CountryCard(
            country,
            counts[Kind.PRODUCT].get(country.code, 0),
            counts[Kind.EXHIBITOR].get(country.code, 0),
            counts[Kind.SESSION].get(country.code, 0),
        )
        for country in countries
    )


def shown(
    cards: tuple[CountryCard, ...], needle: str, only_members: bool, language: str
) -> tuple[CountryCard, ...]:
    """Those whose name in any language holds `needle`: what has most at the fair first, then by name."""
    from catalogue.search.words import fold

    wanted = fold(needle).strip()
    kept = [
        card
        for card in cards
        if (card.is_member or not only_members)
        and (not wanted or any(wanted in name for name in _names(card.country.code)))
    ]
    return tuple(
        sorted(kept, key=lambda card: (-card.total, fold(names.country(card.country.code, language))))
    )


def _names(code: str) -> tuple[str, ...]:
    from catalogue.search.words import fold

    return (*(fold(names.country(code, language.tag)) for language in LANGUAGES), code.casefold())
