"""Livestreams and events on the fair's days, in slots of a quarter of an hour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from catalogue.generate.exhibitors import Stand
from catalogue.generate.phrases import Phrase, texts
from catalogue.generate.plan import DAYS, FIRST_DAY, TIME_ZONE, Plan
from catalogue.generate.products import Bringers
from catalogue.generate.world import World
from catalogue.model.exhibitor import Exhibitor
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.session import DayPart, Precision, Session, SessionForm, Span
from catalogue.model.text import Texts

_SLOT = timedelta(minutes=15)
# Slots from 8:00 on; the last session ends at 23:00 at the latest.
_OPENS = timedelta(hours=8)
_SLOTS = 60
_LONGEST = 8
_FORMS = (60, 9, 9, 6, 6, 4, 3, 3)
_PRECISIONS = {Precision.MINUTE: 94, Precision.PART_OF_DAY: 3, Precision.DAY: 2, Precision.RANGE: 1}
_PARTS = {
    DayPart.MORNING: (timedelta(hours=6), timedelta(hours=12)),
    DayPart.AFTERNOON: (timedelta(hours=12), timedelta(hours=18)),
    DayPart.EVENING: (timedelta(hours=18), timedelta(hours=24)),
}
_LANGUAGES = {"zh": 45, "en": 30, "ru": 10, "ar": 8, "th": 7}
_IS_WITHDRAWN = 0.02
_HAS_RECORDING = 0.25
_MOST_SHOWN = 8


def hosts(plan: Plan, bringers: Bringers) -> list[Stand]:
    """Who hosts the sessions, one a session; the first exhibitors host most."""
    return plan.chance("hosts").choices(bringers.stands, cum_weights=bringers.sums, k=plan.sessions)


def sessions(
    plan: Plan, world: World, hosts: Sequence[Stand], brought: Mapping[str | None, Sequence[str]]
) -> Iterator[Session]:
    """The session of each host, in published order; `brought` has the products by their exhibitors' ids."""
    chance = plan.chance("sessions")
    leaves = [host.leaves[0] for host in hosts]
    names = [speaker.names(chance, leaves) for speaker in world.speakers]
    summaries = [speaker.summaries(chance, leaves) for speaker in world.speakers]
    tongues = [speaker.tongue for speaker in world.speakers]
    forms = {phrase.id: phrase for phrase in world.phrases["event"]}
    for serial, (host, words, said) in enumerate(
        zip(hosts, zip(*names, strict=True), zip(*summaries, strict=True), strict=True), start=1
    ):
        [form] = chance.choices(list(forms.values()), weights=_FORMS)
        name = {
            tongue.language: tongue.gap.join(some).capitalize()
            for tongue, some in zip(tongues, words, strict=True)
        }
        summary = {tongue.language: value for tongue, value in zip(tongues, said, strict=True)}
        exhibitor = host.exhibitor
        products = brought.get(exhibitor.id, ())
        shown = tuple(chance.sample(products, k=min(len(products), chance.randrange(_MOST_SHOWN + 1))))
        yield _session(
            chance, world, f"s-{serial:05d}", form, exhibitor, shown, form.around(name), texts(summary)
        )


def _session(
    chance: Random,
    world: World,
    id: str,
    form: Phrase,
    host: Exhibitor,
    shown: tuple[str, ...],
    name: Texts,
    summary: Texts,
) -> Session:
    span, first, last = _when(chance)
    guests = chance.choices(world.country_codes, cum_weights=world.country_sums, k=chance.randrange(3))
    spoken = chance.choices(list(_LANGUAGES), weights=list(_LANGUAGES.values()), k=1 + chance.randrange(3))
    return Session(
        id=id,
        form=SessionForm(form.id),
        span=span,
        first_day=first,
        last_day=last,
        host_id=host.id,
        place_id=host.booth_ids[0] if host.booth_ids else None,
        stream=None,
        recording=f"https://recordings.example/{id}" if chance.random() < _HAS_RECORDING else None,
        countries=tuple(sorted({host.country, *guests})),
        languages=tuple(sorted(set(spoken))),
        themes=host.themes,
        product_ids=tuple(sorted(shown)),
        art=form.art,
        state=ListingState.WITHDRAWN if chance.random() < _IS_WITHDRAWN else ListingState.PUBLISHED,
        evidence=Evidence.ILLUSTRATIVE,
        name=name,
        summary=summary,
        venue=Texts(),
    )


def _when(chance: Random) -> tuple[Span, str, str]:
    """A span, and the first and last of the fair's days that it is on."""
    [precision] = chance.choices(list(_PRECISIONS), weights=list(_PRECISIONS.values()))
    first = chance.randrange(DAYS)
    last = min(DAYS - 1, first + 1 + chance.randrange(2)) if precision is Precision.RANGE else first
    part = chance.choice(list(_PARTS)) if precision is Precision.PART_OF_DAY else None
    if precision is Precision.MINUTE:
        slots = 1 + chance.randrange(_LONGEST)
        begin = _OPENS + chance.randrange(_SLOTS - slots + 1) * _SLOT
        end = begin + slots * _SLOT
    elif part is not None:
        begin, end = _PARTS[part]
    else:
        begin, end = timedelta(), timedelta(days=last - first + 1)
    midnight = datetime.combine(FIRST_DAY + timedelta(days=first), time(), ZoneInfo(TIME_ZONE)).astimezone(
        UTC
    )
    days = [(FIRST_DAY + timedelta(days=number)).isoformat() for number in (first, last)]
    return Span(midnight + begin, midnight + end, precision, part), days[0], days[1]
