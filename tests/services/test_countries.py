"""The countries of the fair."""

from __future__ import annotations

import sqlite3

import pytest

from catalogue.services import countries
from catalogue.services.catalogue import Catalogue
from catalogue.services.countries import CountryCard, shown


@pytest.fixture
def cards(db: sqlite3.Connection, catalogue: Catalogue) -> tuple[CountryCard, ...]:
    """All countries of the small fair."""
    return countries.read(db, list(catalogue.countries.values()))


def test_what_is_published_is_counted(cards: tuple[CountryCard, ...]) -> None:
    """A country counts its published products, exhibitors and sessions, and nothing else."""
    counts = {card.country.code: (card.products, card.exhibitors, card.sessions) for card in cards}
    assert counts == {"CN": (0, 2, 0), "LA": (1, 0, 1), "TH": (1, 0, 1)}


@pytest.mark.parametrize("needle", ["thai", "THAI", "泰国", "Таи", "ไทย", "تايلاند", "th", " Thailand "])
def test_a_country_is_found_by_any_of_its_names(cards: tuple[CountryCard, ...], needle: str) -> None:
    """The name in any language, part of it, or the code finds a country, whatever the case."""
    assert "TH" in [card.country.code for card in shown(cards, needle, False, "en")]


def test_only_members(cards: tuple[CountryCard, ...]) -> None:
    """On request only countries of the Belt and Road list are shown."""
    assert {card.country.code for card in shown(cards, "", True, "en")} == {"LA", "TH"}
    assert len(shown(cards, "", False, "en")) == 3


def test_what_has_most_comes_first(cards: tuple[CountryCard, ...]) -> None:
    """Countries with more at the fair come first, then by their name in the reader's language."""
    assert [card.country.code for card in shown(cards, "", False, "en")] == ["CN", "LA", "TH"]
    assert [card.country.code for card in shown(cards, "", False, "zh")] == ["CN", "TH", "LA"]


def test_nothing_is_found(cards: tuple[CountryCard, ...]) -> None:
    """A name that no country has finds none."""
    assert shown(cards, "atlantis", False, "en") == ()
