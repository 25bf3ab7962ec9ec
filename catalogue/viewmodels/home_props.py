"""What the first screen shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from catalogue.language import dates
from catalogue.model.card import Card
from catalogue.model.listing import Kind
from catalogue.model.text import Texts
from catalogue.services.journey import Section
from catalogue.services.overview import Overview
from catalogue.services.programme import Programme
from catalogue.viewmodels import phrases, words
from catalogue.viewmodels.card_words import badge_of, countries_text, flag_of, place_of, truth_of
from catalogue.viewmodels.reader import Reader

COMING_SHOWN = 4
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class UpNextRow:
    """A session that begins soon."""

    thing_id: str = ""
    time_text: str = ""
    flag: str = ""
    title: str = ""
    line: str = ""
    badge: str = ""
    is_saved: bool = False


@dataclass(frozen=True, slots=True)
class DoorRow:
    """A way into one section."""

    section: str = ""
    title: str = ""
    line: str = ""
    art: str = ""
    tint: str = ""


@dataclass(frozen=True, slots=True)
class HomeProps:
    """`hero_mode` is live, next or none: then the fair itself is shown.

    `is_fair_on`: today is one of its days.
    """

    is_fair_on: bool = False
    hero_mode: str = "none"
    hero_title: str = ""
    hero_line: str = ""
    hero_flag: str = ""
    hero_place: str = ""
    hero_art: str = ""
    hero_badge: str = ""
    hero_kind: str = ""
    hero_id: str = ""
    up_next: tuple[UpNextRow, ...] = ()
    doors: tuple[DoorRow, ...] = ()


@dataclass(frozen=True, slots=True)
class HomeInputs:
    """`summary` is the hero's."""

    reader: Reader
    overview: Overview
    programme: Programme
    summary: Texts


def hero(programme: Programme, reader: Reader) -> Card | None:
    """The session to show large: what is on air, else what comes next."""
    shown = programme.on_air(reader.now)[:1] or programme.coming(reader.now, 1)
    return shown[0] if shown else None


def derive(inputs: HomeInputs) -> HomeProps:
    """Home in the reader's words, at the reader's time."""
    reader, fair = inputs.reader, inputs.overview.fair
    shown = hero(inputs.programme, reader)
    is_live = bool(inputs.programme.on_air(reader.now))
    coming = inputs.programme.coming(reader.now, COMING_SHOWN + (0 if is_live else 1))
    return replace(
        _hero(shown, is_live, inputs),
        is_fair_on=fair.first_day <= reader.now.astimezone(reader.zone).date() <= fair.last_day,
        up_next=tuple(_up_next(card, reader) for card in coming if card is not shown),
        doors=_doors(inputs),
    )


def _hero(card: Card | None, is_live: bool, inputs: HomeInputs) -> HomeProps:
    reader, fair = inputs.reader, inputs.overview.fair
    if card is None or card.span is None:
        days = dates.day_range(fair.first_day, fair.last_day, reader.language)
        return HomeProps(hero_title=reader.read(fair.name), hero_line=days, hero_place=reader.read(fair.city))
    time = phrases.on_air_until(reader.clock(card.span.end)) if is_live else reader.time(card.span)
    countries = countries_text([reader.country(code) for code in card.countries])
    return HomeProps(
        hero_mode="live" if is_live else "next",
        hero_title=reader.read(card.name),
        hero_line=reader.read(inputs.summary),
        hero_flag=flag_of(card),
        hero_place=" · ".join(part for part in (countries, time, place_of(card, reader)) if part),
        hero_art=card.drawing,
        hero_badge=truth_of(card),
        hero_kind=card.key.kind,
        hero_id=card.key.id,
    )


def _up_next(card: Card, reader: Reader) -> UpNextRow:
    start = card.span.start if card.span else reader.now
    is_today = start.astimezone(reader.zone).date() == reader.now.astimezone(reader.zone).date()
    countries = countries_text([reader.country(code) for code in card.countries])
    day = "" if is_today else reader.day(start)
    return UpNextRow(
        thing_id=card.key.id,
        time_text=reader.clock(start),
        flag=flag_of(card),
        title=reader.read(card.name),
        line=" · ".join(part for part in (day, countries or words.session_form(card.form)) if part),
        badge=badge_of(card)[1],
        is_saved=card.key in reader.saved,
    )


def _doors(inputs: HomeInputs) -> tuple[DoorRow, ...]:
    overview, language, now = inputs.overview, inputs.reader.language, inputs.reader.now
    today = now.astimezone(overview.zone).date()
    soon = inputs.programme.on_days((today, today + _A_DAY), overview.zone)
    totals = overview.totals
    every = phrases.sessions(totals[Kind.SESSION], language)
    sessions = phrases.sessions_soon(soon, language) if soon else every
    exhibitors, themes = totals[Kind.EXHIBITOR], overview.exhibitor_themes
    in_themes = phrases.exhibitors_in(exhibitors, themes, language)
    doors = (
        (
            Section.PRODUCTS,
            phrases.products_from(totals[Kind.PRODUCT], overview.origins, language),
            "1f381",
            "tintPeach",
        ),
        (
            Section.EXHIBITORS,
            in_themes if themes else phrases.exhibitors(exhibitors, language),
            "1f3ea",
            "tintSky",
        ),
        (
            Section.SESSIONS,
            sessions,
            "1f3ac",
            "tintLilac",
        ),
        (Section.HALLS, phrases.halls(overview.halls, language), "1f5fa-fe0f", "tintMint"),
        (Section.COUNTRIES, phrases.members(overview.members_listed, language), "1f30f", "tintSand"),
        (Section.INSIGHTS, phrases.figures(overview.figures, language), "1f4ca", "tintRose"),
    )
    return tuple(
        DoorRow(section.value, words.section(section), line, art, tint) for section, line, art, tint in doors
    )
