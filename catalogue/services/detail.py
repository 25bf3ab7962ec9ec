"""Everything known about one thing: its facts with their sources, what it reaches, what it is linked to."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from catalogue.model.card import Card
from catalogue.model.exhibitor import Coverage, Exhibitor, ExhibitorForm
from catalogue.model.fair import Country
from catalogue.model.listing import Key, Kind, ListingState
from catalogue.model.picture import Picture
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.source import Source
from catalogue.model.text import Texts
from catalogue.services.catalogue import Catalogue
from catalogue.services.facts import Fact, Numbering, facts
from catalogue.services.shelf import Shelf
from catalogue.store import links
from catalogue.store.claims import claims
from catalogue.store.coverages import coverages
from catalogue.store.exhibitors import exhibitor
from catalogue.store.pictures import pictures
from catalogue.store.products import product
from catalogue.store.sayings import sayings
from catalogue.store.sessions import session
from catalogue.store.texts import NO_TEXTS, field_texts

COUNTRY = "country"

# What a group shows before it becomes a page of its own: the section, filtered.
_LINKS_SHOWN = 12


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
    REACHED_BY = "reached_by"


@dataclass(frozen=True, slots=True)
class Group:
    """Linked things of one sort: the first of them, and how many there are."""

    link: Link
    cards: tuple[Card, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Reach:
    """What an exhibitor reaches, with the note that goes with it and its facts' sources."""

    coverage: Coverage
    note: Texts
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """`card` is None only for a country. `sessions` are those that may be on air with the thing.

    `sayings` is what the English words of claims and notes are in every language.
    """

    key: Key
    thing: Product | Exhibitor | Session | Country
    card: Card | None
    pictures: tuple[Picture, ...]
    facts: tuple[Fact, ...]
    reaches: tuple[Reach, ...]
    groups: tuple[Group, ...]
    sources: tuple[Source, ...]
    sessions: tuple[Card, ...]
    sayings: Mapping[str, Texts] = field(default_factory=dict)


def dossier(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf, key: Key) -> Dossier | None:
    """What is known about a thing; None if there is no such thing, or none that is published.

    Raises KnownError where the catalogue is damaged.
    """
    thing = _thing(db, catalogue, key)
    if thing is None:
        return None
    numbering = Numbering(catalogue.sources)
    found = facts(claims(db, key.kind, key.id), numbering)
    reaches = tuple(_reaches(db, thing, numbering)) if isinstance(thing, Exhibitor) else ()
    linked = [(link, keys) for link, keys in _links(db, thing) if keys]
    own = (key,) if isinstance(thing, Session) else ()
    sessions = [*own, *(one for _, keys in linked for one in keys if one.kind == Kind.SESSION)]
    return Dossier(
        key=key,
        thing=thing,
        card=None if isinstance(thing, Country) else shelf.card(key),
        pictures=() if isinstance(thing, Country) else tuple(pictures(db, key.kind, key.id)),
        facts=found,
        reaches=reaches,
        groups=tuple(Group(link, shelf.cards(keys[:_LINKS_SHOWN]), len(keys)) for link, keys in linked),
        sources=numbering.listed(),
        sessions=shelf.cards(tuple(dict.fromkeys(sessions))),
        sayings=sayings(db, key.kind, key.id),
    )


def _thing(
    db: sqlite3.Connection, catalogue: Catalogue, key: Key
) -> Product | Exhibitor | Session | Country | None:
    if key.kind == COUNTRY:
        return catalogue.countries.get(key.id)
    found: Product | Exhibitor | Session | None = None
    if key.kind == Kind.PRODUCT:
        found = product(db, key.id)
    elif key.kind == Kind.EXHIBITOR:
        found = exhibitor(db, key.id)
    elif key.kind == Kind.SESSION:
        found = session(db, key.id)
    if found is None or found.state is ListingState.DRAFT:
        return None
    # A session that was called off is still told of; goods and firms that were withdrawn are not.
    is_shown = found.state is ListingState.PUBLISHED or isinstance(found, Session)
    return found if is_shown else None


def _links(
    db: sqlite3.Connection, thing: Product | Exhibitor | Session | Country
) -> list[tuple[Link, tuple[Key, ...]]]:
    match thing:
        case Product():
            also = links.products_of(db, thing.exhibitor_id) if thing.exhibitor_id else ()
            me = Key(Kind.PRODUCT.value, thing.id)
            alike = links.products_in_category(db, thing.category_id)
            return [
                (Link.SHOWN_IN, links.sessions_showing(db, thing.id)),
                (Link.BROUGHT_BY, _exhibitor(thing.exhibitor_id)),
                (Link.ALSO_BROUGHT, tuple(key for key in also if key != me)),
                (Link.SAME_CATEGORY, tuple(key for key in alike if key != me and key not in also)),
            ]
        case Exhibitor():
            is_nation = thing.form is ExhibitorForm.NATIONAL
            hosted = links.sessions_of(db, thing.id)
            about = links.sessions_about(db, thing.country) if is_nation else ()
            brought = links.products_of(db, thing.id)
            origin = links.products_from(db, thing.country) if is_nation else ()
            return [
                (Link.HOSTS, hosted),
                (Link.BRINGS, brought),
                (Link.SESSIONS_OF_COUNTRY, tuple(key for key in about if key not in hosted)),
                (Link.PRODUCTS_OF_COUNTRY, tuple(key for key in origin if key not in brought)),
            ]
        case Session():
            return [
                (Link.HOSTED_BY, _exhibitor(thing.host_id)),
                (Link.SHOWS, links.products_in(db, thing.id)),
                *(
                    (Link.EXHIBITORS_OF_COUNTRY, links.exhibitors_from(db, country))
                    for country in thing.countries[:1]
                    if len(thing.countries) == 1
                ),
            ]
        case Country():
            return [
                (Link.SESSIONS_OF_COUNTRY, links.sessions_about(db, thing.code)),
                (Link.PRODUCTS_OF_COUNTRY, links.products_from(db, thing.code)),
                (Link.EXHIBITORS_OF_COUNTRY, links.exhibitors_from(db, thing.code)),
                (Link.REACHED_BY, links.exhibitors_reaching(db, thing.code)),
            ]


def _exhibitor(id: str | None) -> tuple[Key, ...]:
    return (Key(Kind.EXHIBITOR.value, id),) if id else ()


def _reaches(db: sqlite3.Connection, thing: Exhibitor, numbering: Numbering) -> list[Reach]:
    found = []
    for coverage in coverages(db, thing.id):
        said = [
            claim for claim in claims(db, "coverage", coverage.id) if claim.field in ("number", "country")
        ]
        note = field_texts(db, "coverage", coverage.id).get((coverage.id, "note"), NO_TEXTS)
        found.append(Reach(coverage, note, numbering.numbers(claim.source_id for claim in said)))
    return found
