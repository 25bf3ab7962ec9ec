"""What leads from one thing to others, and where all of them are found together."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from catalogue.model.country import Country
from catalogue.model.exhibitor import Exhibitor, ExhibitorForm
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.listing import Evidence, Key, Kind
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.services import insights
from catalogue.store import links
from catalogue.store.claims import claims

Thing = Product | Exhibitor | Session | Country | Fair | Indicator


class Link(StrEnum):
    """How the things of a group belong to the one that is open."""

    BROUGHT_BY = "brought_by"
    HOSTED_BY = "hosted_by"
    BRINGS = "brings"
    HOSTS = "hosts"
    SHOWS = "shows"
    SHOWN_IN = "shown_in"
    ALSO_BROUGHT = "also_brought"
    SAME_CATEGORY = "same_category"
    PRODUCTS_OF_COUNTRY = "products_of_country"
    EXHIBITORS_OF_COUNTRY = "exhibitors_of_country"
    SESSIONS_OF_COUNTRY = "sessions_of_country"
    SESSIONS_OF_THEME = "sessions_of_theme"
    REACHED_BY = "reached_by"
    SESSIONS_OF_FAIR = "sessions_of_fair"
    COMPANY = "company"

    @property
    def is_near(self) -> bool:
        """Whether what is on air there is on air with the thing itself."""
        return self not in (Link.SESSIONS_OF_THEME, Link.SESSIONS_OF_FAIR)


@dataclass(frozen=True, slots=True)
class Page:
    """The section of `kind` with one choice made, and how many listings it then shows."""

    kind: Kind
    facet: str
    value: str
    total: int


@dataclass(frozen=True, slots=True)
class Linked:
    """Everything linked in one way. `page` shows all of it, and may show more; None where no page does."""

    link: Link
    keys: tuple[Key, ...]
    page: Page | None = None


def linked(db: sqlite3.Connection, thing: Thing) -> tuple[Linked, ...]:
    """All that a thing leads to, each key at most once, in the order to show it in.

    Raises KnownError where the catalogue is damaged.
    """
    match thing:
        case Product():
            found = _of_product(db, thing)
        case Exhibitor():
            found = _of_exhibitor(db, thing)
        case Session():
            found = _of_session(db, thing)
        case Country():
            found = _of_country(db, thing)
        case Fair():
            found = [Linked(Link.SESSIONS_OF_FAIR, links.sessions_with(db, Evidence.REPORTED))]
        case Indicator():
            found = _of_indicator(db, thing)
    return tuple(one for one in found if one.keys)


def _of_product(db: sqlite3.Connection, thing: Product) -> list[Linked]:
    me = Key(Kind.PRODUCT.value, thing.id)
    brought = links.products_of(db, thing.exhibitor_id) if thing.exhibitor_id else ()
    alike = links.products_in_category(db, thing.category_id)
    return [
        Linked(Link.SHOWN_IN, links.sessions_showing(db, thing.id)),
        Linked(Link.BROUGHT_BY, _exhibitor(thing.exhibitor_id)),
        _paged(Link.ALSO_BROUGHT, brought, "exhibitor", thing.exhibitor_id or "", without=(me,)),
        _paged(Link.SAME_CATEGORY, alike, "category", thing.category_id, without=(me, *brought)),
    ]


def _of_exhibitor(db: sqlite3.Connection, thing: Exhibitor) -> list[Linked]:
    hosted, brought = links.sessions_of(db, thing.id), links.products_of(db, thing.id)
    found = [Linked(Link.HOSTS, hosted), _paged(Link.BRINGS, brought, "exhibitor", thing.id)]
    if thing.form is ExhibitorForm.NATIONAL:
        about, origin = links.sessions_about(db, thing.country), links.products_from(db, thing.country)
        found += [
            _paged(Link.SESSIONS_OF_COUNTRY, about, "country", thing.country, without=hosted),
            _paged(Link.PRODUCTS_OF_COUNTRY, origin, "country", thing.country, without=brought),
        ]
    if not any(one.keys for one in found if one.link in (Link.HOSTS, Link.SESSIONS_OF_COUNTRY)):
        themed = ((theme, links.sessions_in_theme(db, theme)) for theme in thing.themes)
        found += [_paged(Link.SESSIONS_OF_THEME, keys, "theme", theme) for theme, keys in themed if keys][:1]
    return found


def _of_session(db: sqlite3.Connection, thing: Session) -> list[Linked]:
    found = [
        Linked(Link.HOSTED_BY, _exhibitor(thing.host_id)),
        Linked(Link.SHOWS, links.products_in(db, thing.id)),
    ]
    if len(thing.countries) == 1:
        [country] = thing.countries
        there = links.exhibitors_from(db, country)
        found.append(_paged(Link.EXHIBITORS_OF_COUNTRY, there, "country", country))
    return found


def _of_country(db: sqlite3.Connection, thing: Country) -> list[Linked]:
    code = thing.code
    return [
        _paged(Link.SESSIONS_OF_COUNTRY, links.sessions_about(db, code), "country", code),
        _paged(Link.PRODUCTS_OF_COUNTRY, links.products_from(db, code), "country", code),
        _paged(Link.EXHIBITORS_OF_COUNTRY, links.exhibitors_from(db, code), "country", code),
        Linked(Link.REACHED_BY, links.exhibitors_reaching(db, code)),
    ]


def _of_indicator(db: sqlite3.Connection, thing: Indicator) -> list[Linked]:
    said = claims(db, insights.INDICATOR, thing.id)
    ids = dict.fromkeys(claim.value for claim in said if claim.field == insights.COMPANY)
    return [Linked(Link.COMPANY, tuple(Key(Kind.EXHIBITOR.value, id) for id in ids))]


def _paged(link: Link, keys: tuple[Key, ...], facet: str, value: str, without: Iterable[Key] = ()) -> Linked:
    """Keys that a section shows with one choice made; those told elsewhere are left out here, not there."""
    page = Page(Kind(keys[0].kind), facet, value, len(keys)) if keys else None
    told = frozenset(without)
    return Linked(link, tuple(key for key in keys if key not in told), page)


def _exhibitor(id: str | None) -> tuple[Key, ...]:
    return (Key(Kind.EXHIBITOR.value, id),) if id else ()
