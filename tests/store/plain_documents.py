"""What the search sees of listings, read plainly: all in memory, through the nouns' own readers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeVar

from catalogue.model.document import Document
from catalogue.model.exhibitor import Exhibitor
from catalogue.model.listing import Key, Kind, ListingState
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.text import Texts
from catalogue.store.categories import categories
from catalogue.store.countries import countries
from catalogue.store.coverages import coverages
from catalogue.store.exhibitors import exhibitors
from catalogue.store.fair import read_fair
from catalogue.store.places import places
from catalogue.store.products import products
from catalogue.store.sessions import sessions
from catalogue.store.themes import themes

Value = TypeVar("Value")

_LONGEST_SESSION_DAYS = 366


def plain_documents(db: sqlite3.Connection) -> list[Document]:
    """Every published or withdrawn listing: exhibitors, products, sessions, each in published order."""
    whole = _Whole(db)
    return [
        *(whole.exhibitor(one) for one in whole.exhibitors if _is_known(one)),
        *(whole.product(one) for one in whole.products if _is_known(one)),
        *(whole.session(one) for one in whole.sessions if _is_known(one)),
    ]


class _Whole:
    """A whole catalogue, read once, and a document of each of its listings."""

    def __init__(self, db: sqlite3.Connection) -> None:
        listings = db.execute("SELECT kind, id, position FROM listing")
        self._positions = {(kind, id): position for kind, id, position in listings}
        self._currency = read_fair(db).default_currency
        self.exhibitors = exhibitors(db)
        self.products = products(db)
        self.sessions = sessions(db)
        self._exhibitor = {one.id: one for one in self.exhibitors}
        self._product = {one.id: one for one in self.products}
        self._category = {one.id: one for one in categories(db)}
        self._theme = {one.id: one for one in themes(db)}
        self._place = {one.id: one for one in places(db)}
        self._members = {
            one.code for one in countries(db) if one.membership and one.membership.status != "withdrawn"
        }
        self._coverages = _grouped((one.exhibitor_id, one) for one in coverages(db))
        self._shown_in = _grouped(
            (product_id, one)
            for one in self.sessions
            if one.state is ListingState.PUBLISHED
            for product_id in one.product_ids
        )

    def exhibitor(self, one: Exhibitor) -> Document:
        reach = self._coverages.get(one.id, [])
        return Document(
            key=Key(Kind.EXHIBITOR.value, one.id),
            position=self._positions["exhibitor", one.id],
            names=one.name.values(),
            bodies=_values(
                one.summary, one.zone, *self._theme_names(one.themes), *(part.name for part in reach)
            ),
            codes=(one.id, *self._booth_codes(one.booth_ids)),
            facets={
                "country": (one.country,),
                "form": (one.form.value,),
                "participation": (one.participation.value,),
                "theme": one.themes,
                "reach": tuple(dict.fromkeys(part.measure for part in reach)),
                "payment": tuple(means.value for means in one.payments),
            },
            withdrawn=one.state is ListingState.WITHDRAWN,
            sort_names=_sort_names(one.name),
        )

    def product(self, one: Product) -> Document:
        line = self._line(one.category_id)
        brings = self._exhibitor.get(one.exhibitor_id) if one.exhibitor_id else None
        is_comparable = one.price is not None and one.price.currency == self._currency
        return Document(
            key=Key(Kind.PRODUCT.value, one.id),
            position=self._positions["product", one.id],
            names=(*one.name.values(), *([one.brand] if one.brand else [])),
            bodies=_values(
                one.summary,
                one.shown,
                *([brings.name] if brings else []),
                *(self._category[id].name for id in line),
            ),
            codes=(
                one.id,
                *(code for code in (one.gtin, one.hs6) if code),
                *(self._booth_codes(brings.booth_ids) if brings else ()),
            ),
            facets={
                "country": (one.origin,),
                "bri": ("member" if one.origin in self._members else "not_member",),
                "category": line,
                "exhibitor": (one.exhibitor_id,) if one.exhibitor_id else (),
                "evidence": (one.evidence.value,),
            },
            price=float(one.price.amount) if one.price and is_comparable else None,
            withdrawn=one.state is ListingState.WITHDRAWN,
            streams=tuple(
                sorted(
                    (session.span for session in self._shown_in.get(one.id, [])), key=lambda span: span.start
                )
            ),
            sort_names=_sort_names(one.name),
        )

    def session(self, one: Session) -> Document:
        host = self._exhibitor.get(one.host_id) if one.host_id else None
        shown = [self._product[id].name for id in one.product_ids if id in self._product]
        return Document(
            key=Key(Kind.SESSION.value, one.id),
            position=self._positions["session", one.id],
            names=one.name.values(),
            bodies=_values(
                one.summary,
                one.venue,
                *([host.name] if host else []),
                *self._theme_names(one.themes),
                *shown,
            ),
            codes=(one.id, *self._booth_codes((one.place_id,) if one.place_id else ())),
            facets={
                "day": tuple(_days(one.first_day, one.last_day)),
                "country": one.countries,
                "language": one.languages,
                "form": (one.form.value,),
                "theme": one.themes,
            },
            span=one.span,
            has_recording=one.recording is not None,
            withdrawn=one.state is ListingState.WITHDRAWN,
            sort_names=_sort_names(one.name),
        )

    def _line(self, category_id: str | None) -> tuple[str, ...]:
        """A category and all above it, nearest first; a damaged tree that bites its tail ends there."""
        line: dict[str, None] = {}
        while category_id in self._category and category_id not in line:
            line[category_id] = None
            category_id = self._category[category_id].parent_id
        return tuple(line)

    def _theme_names(self, ids: Iterable[str]) -> list[Texts]:
        return [self._theme[id].name for id in ids if id in self._theme]

    def _booth_codes(self, place_ids: Iterable[str]) -> tuple[str, ...]:
        places = (self._place.get(id) for id in place_ids)
        return tuple(place.code for place in places if place and place.code)


def _is_known(one: Exhibitor | Product | Session) -> bool:
    return one.state is not ListingState.DRAFT


def _grouped(pairs: Iterable[tuple[str, Value]]) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {}
    for id, value in pairs:
        found.setdefault(id, []).append(value)
    return found


def _values(*fields: Texts) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for texts in fields for value in texts.values()))


def _sort_names(name: Texts) -> dict[str, str]:
    return {language: text.value for language, text in name.by_language.items()}


def _days(first: str, last: str) -> Iterable[str]:
    """Each day from `first` to `last`. Raises ValueError for a span longer than any fair."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    if (end - day).days > _LONGEST_SESSION_DAYS:
        raise ValueError(f"a session lasts from {first} to {last}")
    while day <= end:
        yield day.isoformat()
        day += timedelta(days=1)
