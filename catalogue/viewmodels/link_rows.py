"""The things that one can go on to from the one that is open, in groups."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.language import dates
from catalogue.model.card import Card
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.listing import FAIR, INDICATOR, Kind
from catalogue.model.place import Place, PlaceForm
from catalogue.services.catalogue import Catalogue
from catalogue.services.detail import Dossier, Group
from catalogue.services.insights import ABOUT, Topic
from catalogue.viewmodels import exhibitor_words, figure_words, link_words, phrases
from catalogue.viewmodels.card_row import live_of
from catalogue.viewmodels.card_words import flag_of, place_of, truth_of
from catalogue.viewmodels.reader import Reader, mark

HALL = "hall"
"""The kind of a row that leads to a hall's plan."""

FAIR_ART, FAIR_TINT = "1f3ee", "tintPeach"
FIGURE_ART, FIGURE_TINT = "1f4ca", "tintRose"
_HALL_ART, _HALL_TINT = "1f5fa-fe0f", "tintMint"


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A thing one can go on to."""

    thing_id: str = ""
    kind: str = ""
    name: str = ""
    line: str = ""
    flag: str = ""
    art: str = ""
    tint: str = ""
    is_live: bool = False
    badge: str = ""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Things of one sort under a title; `more_text` leads to all of them, "" where all are shown."""

    title: str = ""
    items: tuple[LinkRow, ...] = ()
    more_text: str = ""


def group_rows(dossier: Dossier, catalogue: Catalogue, reader: Reader) -> tuple[GroupRow, ...]:
    """All groups of a thing, in the order to show them in."""
    found = [_listings(group, reader) for group in dossier.groups]
    match dossier.thing:
        case Fair():
            found.append(_halls(catalogue, reader))
            found.append(_figures(link_words.topic(Topic.FAIR), dossier, reader))
        case Indicator():
            found.append(_figures(phrases.other_periods(), dossier, reader))
            found += [_fair(catalogue.fair, reader)] if _is_about_fair(dossier) else []
    return tuple(group for group in found if group.items)


def _is_about_fair(dossier: Dossier) -> bool:
    return any(fact.field == ABOUT and Topic.FAIR in fact.values for fact in dossier.facts)


def _fair(fair: Fair, reader: Reader) -> GroupRow:
    days = dates.day_range(fair.first_day, fair.last_day, reader.language)
    row = LinkRow(fair.id, FAIR, reader.read(fair.name), days, art=FAIR_ART, tint=FAIR_TINT)
    return GroupRow(phrases.the_fair(), (row,))


def _halls(catalogue: Catalogue, reader: Reader) -> GroupRow:
    halls = [place for place in catalogue.places.values() if place.form is PlaceForm.HALL]
    return GroupRow(phrases.hall_plans(), tuple(_hall(one, catalogue, reader) for one in halls))


def _hall(hall: Place, catalogue: Catalogue, reader: Reader) -> LinkRow:
    venue = catalogue.venue_of(hall.id)
    return LinkRow(
        thing_id=hall.id,
        kind=HALL,
        name=reader.read(hall.name) or hall.code,
        line=reader.read(venue.name) if venue else "",
        art=_HALL_ART,
        tint=_HALL_TINT,
        badge=phrases.illustrative_plan() if hall.is_illustrative else "",
    )


def _figures(title: str, dossier: Dossier, reader: Reader) -> GroupRow:
    return GroupRow(title, tuple(_figure(one, reader) for one in dossier.figures))


def _figure(one: Indicator, reader: Reader) -> LinkRow:
    value = figure_words.bounded(one, figure_words.exact(one, reader.language))
    period = dates.cut(one.period, reader.language)
    return LinkRow(
        thing_id=one.id,
        kind=INDICATOR,
        name=reader.read(one.name) or one.series,
        line=" · ".join((value, period)),
        art=FIGURE_ART,
        tint=FIGURE_TINT,
    )


def _listings(group: Group, reader: Reader) -> GroupRow:
    title = link_words.group(group.link)
    if group.total > 1:
        title = f"{title} · {reader.number(group.total)}"
    more = phrases.show_all(group.page.total, reader.language) if group.page else ""
    return GroupRow(title, tuple(_link(card, reader) for card in group.cards), more)


def _link(card: Card, reader: Reader) -> LinkRow:
    match card.key.kind:
        case Kind.SESSION:
            parts = [reader.time(card.span) if card.span else ""]
        case Kind.EXHIBITOR:
            parts = [exhibitor_words.participation(card.participation), place_of(card, reader)]
        case _:
            parts = [reader.read(card.category_name), reader.money(card.price) if card.price else ""]
    name = card.name.read(reader.language)
    return LinkRow(
        thing_id=card.key.id,
        kind=card.key.kind,
        name=" ".join(part for part in (name.value, mark(name)) if part),
        line=" · ".join(part for part in parts if part),
        flag=flag_of(card),
        art=card.drawing,
        tint=card.tint,
        is_live=live_of(card, reader) is not None,
        badge=truth_of(card),
    )
