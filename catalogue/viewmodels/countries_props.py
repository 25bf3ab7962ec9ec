"""What the countries' screen shows."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.services.countries import CountryCard, shown
from catalogue.viewmodels import phrases
from catalogue.viewmodels.reader import Reader


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country and what the fair has of it."""

    code: str = ""
    name: str = ""
    flag: str = ""
    line: str = ""
    is_member: bool = False


@dataclass(frozen=True, slots=True)
class CountriesProps:
    """What the screen shows."""

    cards: tuple[CountryRow, ...] = ()
    needle: str = ""
    only_members: bool = False
    total_text: str = ""


@dataclass(frozen=True, slots=True)
class CountriesInputs:
    """All countries of the catalogue, and what of them the visitor wants to see."""

    reader: Reader
    countries: tuple[CountryCard, ...]
    needle: str = ""
    only_members: bool = False


def derive(inputs: CountriesInputs) -> CountriesProps:
    """The countries in the reader's words."""
    language = inputs.reader.language
    found = shown(inputs.countries, inputs.needle, inputs.only_members, language)
    return CountriesProps(
        cards=tuple(_row(card, inputs.reader) for card in found),
        needle=inputs.needle,
        only_members=inputs.only_members,
        total_text=phrases.countries(len(found), language),
    )


def _row(card: CountryCard, reader: Reader) -> CountryRow:
    counts = (
        (card.products, phrases.products),
        (card.exhibitors, phrases.exhibitors),
        (card.sessions, phrases.sessions),
    )
    return CountryRow(
        code=card.country.code,
        name=reader.country(card.country.code),
        flag=card.country.code.lower(),
        line=" · ".join(say(count, reader.language) for count, say in counts if count),
        is_member=card.is_member,
    )
