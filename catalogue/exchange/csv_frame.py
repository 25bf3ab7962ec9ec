"""What belongs to no listing: sources, the fair, countries, categories, themes, places, figures."""

from __future__ import annotations

from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.model.category import Category, Theme
from catalogue.model.country import BriMembership, Country
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.place import Place, PlaceForm
from catalogue.model.source import Reliability, Source
from catalogue.model.text import Texts

NO_TEXTS = Texts()


class _Membership(StrEnum):
    LISTED = "listed"
    UNCLEAR = "unclear"
    WITHDRAWN = "withdrawn"


class _Bound(StrEnum):
    EXACT = "exact"
    AT_LEAST = "at_least"


def source(row: Row) -> Source:
    """A source; only one that may be linked has an address."""
    reliability = cells.word(row, "reliability", Reliability)
    address = row.text("address")
    if address and not reliability.may_be_linked:
        raise row.wrong("address", f"a source that is {reliability} is named, not linked")
    if address and not address.startswith(("http://", "https://")):
        raise row.wrong("address", f"“{address}” is not an address")
    return Source(
        id=row.needed("id"),
        title=row.needed("title"),
        publisher=row.needed("publisher"),
        published=cells.cut_date(row, "published"),
        language=row.text("language"),
        address=address,
        reliability=reliability,
        access=row.text("access"),
    )


def fair(row: Row, texts: FieldTexts) -> Fair:
    """The fair; its last day is not before its first, its zone is one of IANA's."""
    id = row.needed("id")
    first_day, last_day = cells.day(row, "first_day"), cells.day(row, "last_day")
    if last_day < first_day:
        raise row.wrong("last_day", "it is before the first day")
    languages = row.many("languages")
    if not languages:
        raise row.wrong("languages", "a fair has at least one language")
    return Fair(
        id=id,
        first_day=first_day,
        last_day=last_day,
        time_zone=_zone(row, "time_zone"),
        default_currency=cells.code(row, "default_currency", "[A-Z]{3}", "a currency code (ISO 4217)"),
        languages=languages,
        name=texts.get((id, "name"), NO_TEXTS),
        short_name=texts.get((id, "short_name"), NO_TEXTS),
        city=texts.get((id, "city"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
    )


def _zone(row: Row, column: str) -> str:
    value = row.needed(column)
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise row.wrong(column, f"“{value}” is not a time zone like Asia/Shanghai") from None


def country(row: Row, known: Known) -> Country:
    """A country, with its membership where there is a status."""
    membership = None
    if status := cells.word_or_none(row, "status", _Membership):
        row.needed("as_of")
        membership = BriMembership(
            status=status.value,
            member_since=cells.cut_date(row, "member_since"),
            as_of=cells.cut_date(row, "as_of"),
            note=row.text("note"),
            source_id=known.one("source", row, "source"),
        )
    code = cells.code(row, "code", "[A-Z]{2}", "a country code (ISO 3166-1)")
    return Country(code=code, region=row.text("region"), membership=membership)


def category(row: Row, position: int, known: Known, texts: FieldTexts) -> Category:
    """A category; its parent is another one."""
    id = row.needed("id")
    parent = known.one_or_none("category", row, "parent")
    if parent == id:
        raise row.wrong("parent", "a category is not its own parent")
    return Category(
        id=id,
        parent_id=parent,
        position=position,
        tint=row.needed("tint"),
        art=row.text("art"),
        name=texts.get((id, "name"), NO_TEXTS),
    )


def theme(row: Row, position: int, texts: FieldTexts) -> Theme:
    """A thematic exhibition."""
    id = row.needed("id")
    name = texts.get((id, "name"), NO_TEXTS)
    return Theme(id=id, position=position, art=row.text("art"), tint=row.needed("tint"), name=name)


def place(row: Row, known: Known, texts: FieldTexts) -> Place:
    """A venue, hall, row, booth, kiosk or door."""
    id = row.needed("id")
    parent = known.one_or_none("place", row, "parent")
    if parent == id:
        raise row.wrong("parent", "a place is not its own parent")
    return Place(
        id=id,
        form=cells.word(row, "form", PlaceForm),
        parent_id=parent,
        code=row.text("code"),
        outline=cells.outline(row, "outline"),
        is_illustrative=cells.yes_or_no(row, "illustrative"),
        name=texts.get((id, "name"), NO_TEXTS),
    )


def indicator(row: Row, texts: FieldTexts) -> Indicator:
    """A figure of trade."""
    id = row.needed("id")
    row.needed("period")
    return Indicator(
        id=id,
        series=row.needed("series"),
        period=cells.cut_date(row, "period"),
        value=cells.number(row, "value"),
        unit=row.needed("unit"),
        bound=cells.word(row, "bound", _Bound).value,
        name=texts.get((id, "name"), NO_TEXTS),
        note=texts.get((id, "note"), NO_TEXTS),
    )
