"""Everything known about one thing: its facts with their sources, what it reaches, what it is linked to."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from catalogue.model.card import Card
from catalogue.model.exhibitor import Coverage, Exhibitor
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.listing import COUNTRY, FAIR, INDICATOR, Key, Kind, ListingState
from catalogue.model.picture import Picture
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.source import ClaimStatus, Source
from catalogue.model.text import Texts
from catalogue.services import insights
from catalogue.services.catalogue import Catalogue
from catalogue.services.facts import Fact, Numbering, facts
from catalogue.services.linked import Link, Linked, Page, Thing, linked
from catalogue.services.shelf import Shelf
from catalogue.store.claims import claims
from catalogue.store.coverages import coverages
from catalogue.store.exhibitors import exhibitor
from catalogue.store.indicators import indicator
from catalogue.store.pictures import pictures
from catalogue.store.products import product
from catalogue.store.sayings import sayings
from catalogue.store.sessions import session
from catalogue.store.texts import NO_TEXTS, field_texts

# What a group shows of a page of its own (the section, filtered), and of what has no such page.
_LINKS_SHOWN = 12
_UNPAGED_SHOWN = 48


@dataclass(frozen=True, slots=True)
class Group:
    """Linked things of one sort: the first of them, how many there are, and the page of all if some lack."""

    link: Link
    cards: tuple[Card, ...]
    total: int
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """What an exhibitor reaches, with the note that goes with it, and how each source by number says so."""

    coverage: Coverage
    note: Texts
    sources: tuple[tuple[int, ClaimStatus], ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """`card` is None for what is no listing. `sessions` are those that may be on air with the thing.

    `sayings` is what the English words of claims and notes are in every language; `figures` are those of the
    fair, or of the same series as the one that is open.
    """

    key: Key
    thing: Thing
    card: Card | None
    pictures: tuple[Picture, ...]
    facts: tuple[Fact, ...]
    reaches: tuple[Reach, ...]
    groups: tuple[Group, ...]
    sources: tuple[Source, ...]
    sessions: tuple[Card, ...]
    sayings: Mapping[str, Texts] = field(default_factory=dict)
    figures: tuple[Indicator, ...] = ()


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
    all_linked = linked(db, thing)
    is_listing = isinstance(thing, (Product, Exhibitor, Session))
    own = (key,) if isinstance(thing, Session) else ()
    near = (one for group in all_linked if group.link.is_near for one in group.keys)
    sessions = [*own, *(one for one in near if one.kind == Kind.SESSION)]
    return Dossier(
        key=key,
        thing=thing,
        card=shelf.card(key) if is_listing else None,
        pictures=tuple(pictures(db, key.kind, key.id)) if is_listing else (),
        facts=found,
        reaches=reaches,
        groups=tuple(_group(one, shelf) for one in all_linked),
        sources=numbering.listed(),
        sessions=shelf.cards(tuple(dict.fromkeys(sessions))),
        sayings=sayings(db, key.kind, key.id),
        figures=_figures(db, thing),
    )


def _thing(db: sqlite3.Connection, catalogue: Catalogue, key: Key) -> Thing | None:
    if key.kind == COUNTRY:
        return catalogue.countries.get(key.id)
    if key.kind == FAIR:
        return catalogue.fair if key.id == catalogue.fair.id else None
    if key.kind == INDICATOR:
        return indicator(db, key.id)
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


def _figures(db: sqlite3.Connection, thing: Thing) -> tuple[Indicator, ...]:
    match thing:
        case Fair():
            return insights.about_the_fair(db)
        case Indicator():
            return insights.related(db, thing)
    return ()


def _group(linked: Linked, shelf: Shelf) -> Group:
    shown = linked.keys[: _LINKS_SHOWN if linked.page else _UNPAGED_SHOWN]
    page = linked.page if len(shown) < len(linked.keys) else None
    return Group(linked.link, shelf.cards(shown), len(linked.keys), page)


def _reaches(db: sqlite3.Connection, thing: Exhibitor, numbering: Numbering) -> list[Reach]:
    found = []
    for coverage in coverages(db, thing.id):
        said = [
            claim for claim in claims(db, "coverage", coverage.id) if claim.field in ("number", "country")
        ]
        note = field_texts(db, "coverage", coverage.id).get((coverage.id, "note"), NO_TEXTS)
        sources = {
            (number, claim.status) for claim in said for number in numbering.numbers([claim.source_id])
        }
        found.append(Reach(coverage, note, tuple(sorted(sources))))
    return found
