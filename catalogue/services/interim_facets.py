"""What the facets of listings are made of, where they were found without an index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, TypeAlias, assert_never

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.session import Span
from catalogue.search.values import band, values_at
from catalogue.store.finding import FOUND, Row

Values: TypeAlias = Mapping[str, Collection[str]]
"""Facet → values."""

_FIRST = 4
_band = lru_cache(maxsize=65_536)(band)


@dataclass(frozen=True, slots=True)
class Column:
    """A part of a row, and the values of the facets that are made of it. Equal cells have equal values."""

    facets: tuple[str, ...]
    cell: Callable[[Row], Hashable]
    values: Callable[[Any], Values]


@dataclass(frozen=True, slots=True)
class Known:
    """What facets need and no row has: category → it and all above it, the countries that are members, and
    product → the spans of the published sessions that show it."""

    lines: Mapping[str, tuple[str, ...]]
    members: frozenset[str]
    streams: Mapping[str, tuple[Span, ...]]


def columns(kind: Kind, known: Known, at: datetime | None) -> list[Column]:
    """The columns of a kind's rows that facets are made of; without `at` none that depends on the clock."""
    match kind:
        case Kind.EXHIBITOR:
            return [
                *(_single(kind, name, name) for name in ("country", "form", "participation")),
                _plural(kind, "themes", "theme"),
                _plural(kind, "reach", "reach"),
                _plural(kind, "payments", "payment"),
            ]
        case Kind.PRODUCT:
            return [
                _origin(known.members),
                _category(known.lines),
                _single(kind, "exhibitor", "exhibitor"),
                _single(kind, "evidence", "evidence"),
                Column(("price",), cell(kind, "price"), lambda price: {"price": (_band(price),)}),
                *_clocked(kind, "livestream", known, at),
            ]
        case Kind.SESSION:
            return [
                _single(kind, "form", "form"),
                _plural(kind, "days", "day"),
                _plural(kind, "countries", "country"),
                _plural(kind, "languages", "language"),
                _plural(kind, "themes", "theme"),
                *_clocked(kind, "state", known, at),
            ]
        case never:
            assert_never(never)


def cell(kind: Kind, *names: str) -> Callable[[Row], Any]:
    """Takes what has that name out of a row; of several names, a tuple."""
    return itemgetter(*(_FIRST + FOUND[kind].index(name) for name in names))


def time_cell(kind: Kind, known: Known) -> Callable[[Row], Any]:
    """Takes out of a row what says when it can be seen, for `timed`."""
    match kind:
        case Kind.EXHIBITOR:
            return lambda row: ()
        case Kind.PRODUCT:
            return lambda row: known.streams.get(row[0], ())
        case Kind.SESSION:
            return cell(kind, "span", "has_recording", "is_withdrawn")
        case never:
            assert_never(never)


def timed(kind: Kind, when: Any) -> Document:
    """As much of a document as depends on the clock."""
    key = Key(kind.value, "")
    match kind:
        case Kind.EXHIBITOR | Kind.PRODUCT:
            return Document(key, 0, (), streams=when)
        case Kind.SESSION:
            span, has_recording, withdrawn = when
            return Document(key, 0, (), span=span, has_recording=has_recording, withdrawn=withdrawn)
        case never:
            assert_never(never)


def _origin(members: frozenset[str]) -> Column:
    def values(origin: str) -> Values:
        return {"country": (origin,), "bri": ("member" if origin in members else "not_member",)}

    return Column(("country", "bri"), cell(Kind.PRODUCT, "origin"), values)


def _category(lines: Mapping[str, tuple[str, ...]]) -> Column:
    def values(id: str) -> Values:
        return {"category": lines.get(id, ())}

    return Column(("category",), cell(Kind.PRODUCT, "category"), values)


def _single(kind: Kind, name: str, facet: str) -> Column:
    def values(one: str | None) -> Values:
        return {facet: (one,) if one else ()}

    return Column((facet,), cell(kind, name), values)


def _plural(kind: Kind, name: str, facet: str) -> Column:
    def values(some: tuple[str, ...]) -> Values:
        return {facet: some}

    return Column((facet,), cell(kind, name), values)


def _clocked(kind: Kind, facet: str, known: Known, at: datetime | None) -> Iterator[Column]:
    if at is not None:
        moment = at

        def values(when: Any) -> Values:
            return {name: tuple(some) for name, some in values_at(timed(kind, when), moment).items()}

        yield Column((facet,), time_cell(kind, known), values)
