"""What the frame around all screens shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from catalogue.language import dates, tags
from catalogue.model.card import Card
from catalogue.model.listing import Evidence, Kind
from catalogue.services.journey import Section
from catalogue.services.overview import Overview
from catalogue.services.programme import Programme
from catalogue.viewmodels import phrases
from catalogue.viewmodels.card_words import flag_of
from catalogue.viewmodels.reader import Reader


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language the visitor can choose."""

    tag: str = ""
    native_name: str = ""
    is_draft: bool = False
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class ShellProps:
    """`status` is "", preparing, offline, stale or error; a section is named as in Section."""

    fair_id: str = ""
    fair_name: str = ""
    fair_short_name: str = ""
    fair_mark: str = ""
    fair_place_and_dates: str = ""
    clock_text: str = ""
    language: str = ""
    languages: tuple[LanguageRow, ...] = ()
    is_right_to_left: bool = False
    section: str = ""
    is_detail_open: bool = False
    is_unread: bool = False
    is_told: bool = False
    can_go_back: bool = False
    list_count: int = 0
    search_text: str = ""
    result_text: str = ""
    product_total: str = ""
    exhibitor_total: str = ""
    session_total: str = ""
    status: str = ""
    status_text: str = ""
    is_on_air: bool = False
    on_air_title: str = ""
    on_air_flag: str = ""
    on_air_until: str = ""
    on_air_badge: str = ""
    next_time: str = ""
    next_title: str = ""
    next_flag: str = ""
    next_badge: str = ""


@dataclass(frozen=True, slots=True)
class ShellInputs:
    """`totals` are what the three sections have found. `native_names` is empty until it was read.

    `is_detail_open`: something is shown beside the section or over it. `is_unread`: the section could not be
    read. `is_told`: it says itself what is wrong.
    """

    reader: Reader
    overview: Overview | None
    programme: Programme
    section: Section
    can_go_back: bool
    list_count: int
    text: str
    totals: Mapping[Kind, int]
    native_names: Mapping[str, str] = field(default_factory=dict)
    is_detail_open: bool = False
    is_unread: bool = False
    is_told: bool = False
    status: str = ""
    status_text: str = ""


def derive(inputs: ShellInputs) -> ShellProps:
    """The shell in the reader's words."""
    reader = inputs.reader
    total = {kind: reader.number(inputs.totals.get(kind, 0)) for kind in Kind}
    found = inputs.totals.get(inputs.section.kind) if inputs.section.kind else None
    props = ShellProps(
        # Whose clock it is, the catalogue says.
        clock_text=f"{reader.day(reader.now)} · {reader.clock(reader.now)}" if inputs.overview else "",
        language=reader.language,
        is_right_to_left=tags.known(reader.language).is_right_to_left,
        section=inputs.section.value,
        is_detail_open=inputs.is_detail_open,
        # Before the first catalogue is there, there is nothing to be said of it.
        is_unread=inputs.is_unread and inputs.status == "error",
        is_told=(inputs.is_unread or inputs.is_told) and inputs.status == "error",
        can_go_back=inputs.can_go_back,
        list_count=inputs.list_count,
        search_text=inputs.text,
        result_text="" if found is None or not inputs.text else phrases.results(found, reader.language),
        product_total=total[Kind.PRODUCT],
        exhibitor_total=total[Kind.EXHIBITOR],
        session_total=total[Kind.SESSION],
        status=inputs.status,
        status_text=inputs.status_text,
    )
    return _with_ticker(_with_fair(props, inputs), inputs.programme, reader)


def _with_fair(props: ShellProps, inputs: ShellInputs) -> ShellProps:
    if inputs.overview is None:
        return props
    fair, reader = inputs.overview.fair, inputs.reader
    days = dates.day_range(fair.first_day, fair.last_day, reader.language)
    return replace(
        props,
        fair_id=fair.id,
        fair_name=reader.read(fair.name),
        fair_short_name=reader.read(fair.short_name) or reader.read(fair.name),
        fair_mark=reader.read(inputs.overview.mark) or reader.read(fair.name)[:1],
        fair_place_and_dates=" · ".join(part for part in (reader.read(fair.city), days) if part),
        languages=tuple(
            LanguageRow(
                tag, inputs.native_names.get(tag, tag), tags.known(tag).is_draft, tag == reader.language
            )
            for tag in fair.languages
            if tags.known(tag).tag == tag
        ),
    )


def _with_ticker(props: ShellProps, programme: Programme, reader: Reader) -> ShellProps:
    for card in programme.on_air(reader.now)[:1]:
        props = replace(
            props,
            is_on_air=True,
            on_air_title=reader.read(card.name),
            on_air_flag=flag_of(card),
            on_air_until=_clock(card, reader, is_end=True),
            on_air_badge=_badge(card),
        )
    for card in programme.coming(reader.now, 1):
        props = replace(
            props,
            next_time=_clock(card, reader),
            next_title=reader.read(card.name),
            next_flag=flag_of(card),
            next_badge=_badge(card),
        )
    return props


def _badge(card: Card) -> str:
    return phrases.illustrative_short() if card.evidence is Evidence.ILLUSTRATIVE else ""


def _clock(card: Card, reader: Reader, *, is_end: bool = False) -> str:
    """The time of day; with the day before it where that isn't today."""
    if card.span is None:
        return ""
    moment = card.span.end if is_end else card.span.start
    time = reader.clock(moment)
    is_today = moment.astimezone(reader.zone).date() == reader.now.astimezone(reader.zone).date()
    return time if is_today else f"{reader.day(moment)} · {time}"
