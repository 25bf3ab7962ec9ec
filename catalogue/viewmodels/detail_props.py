"""What is shown of one thing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalogue.language import dates
from catalogue.model.card import Card
from catalogue.model.country import Country
from catalogue.model.exhibitor import Exhibitor, Participation
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.listing import FAIR, INDICATOR, Evidence, ListingState
from catalogue.model.product import Product
from catalogue.model.session import Session, SessionState, state_at
from catalogue.model.source import Source
from catalogue.model.text import Texts
from catalogue.services.catalogue import Catalogue
from catalogue.services.detail import Dossier
from catalogue.services.linked import Thing
from catalogue.services.programme import is_live
from catalogue.viewmodels import exhibitor_words, fact_words, figure_words, filter_words, phrases, words
from catalogue.viewmodels.card_row import other_name
from catalogue.viewmodels.card_words import countries_text, truth_of
from catalogue.viewmodels.fact_rows import CoverageRow, FactRow, coverage_rows, fact_rows
from catalogue.viewmodels.link_rows import FAIR_ART, FAIR_TINT, FIGURE_ART, FIGURE_TINT, GroupRow, group_rows
from catalogue.viewmodels.reader import Reader, remark

# The pane is up to 480 drawing pixels wide; the largest ready-made size serves dense screens.
_PICTURE_PIXELS = 1280

# What is no listing and no country has neither a picture nor a flag of its own.
_ART = {FAIR: (FAIR_ART, FAIR_TINT), INDICATOR: (FIGURE_ART, FIGURE_TINT)}


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """A mark of truth or state; tone is amber, jade, accent or plain."""

    text: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class CrumbRow:
    """A way to something related: a country, or a section filtered by a category or theme."""

    label: str = ""
    kind: str = ""
    id: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Who says so; an address only where it may be linked."""

    number: int = 0
    title: str = ""
    publisher: str = ""
    date: str = ""
    reliability: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class DetailProps:
    """What the panel shows; nothing where it isn't open."""

    is_open: bool = False
    kind: str = ""
    thing_id: str = ""
    title: str = ""
    second: str = ""
    language_mark: str = ""
    badges: tuple[BadgeRow, ...] = ()
    art: str = ""
    picture: str = ""
    tint: str = ""
    flag: str = ""
    country_name: str = ""
    crumbs: tuple[CrumbRow, ...] = ()
    summary: str = ""
    summary_mark: str = ""
    figure_text: str = ""
    figure_line: str = ""
    price_text: str = ""
    is_price_illustrative: bool = False
    facts: tuple[FactRow, ...] = ()
    coverages: tuple[CoverageRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()
    on_air_title: str = ""
    on_air_line: str = ""
    on_air_badge: str = ""
    next_title: str = ""
    next_line: str = ""
    next_badge: str = ""
    is_saved: bool = False
    scroll: float = 0.0


@dataclass(frozen=True, slots=True)
class DetailInputs:
    """What is open, None for nothing, and how far it is scrolled."""

    reader: Reader
    catalogue: Catalogue
    dossier: Dossier | None
    scroll: float


def on_air(dossier: Dossier, reader: Reader) -> Card | None:
    """The session of the thing that is live now."""
    live = [card for card in dossier.sessions if is_live(card.span, reader.now) and not card.is_withdrawn]
    return max(live, key=lambda card: card.span.end if card.span else reader.now, default=None)


def coming(dossier: Dossier, reader: Reader) -> Card | None:
    """The session of the thing that comes next; none for a session itself, whose time is among its facts."""
    if isinstance(dossier.thing, Session):
        return None
    later = [card for card in dossier.sessions if card.span and card.span.start > reader.now]
    return min(later, key=lambda card: card.span.start if card.span else reader.now, default=None)


def derive(inputs: DetailInputs) -> DetailProps:
    """The thing in the reader's words, at the reader's time."""
    dossier, reader = inputs.dossier, inputs.reader
    if dossier is None:
        return DetailProps()
    thing, card = dossier.thing, dossier.card
    name = Texts() if isinstance(thing, Country) else thing.name
    named = name.read(reader.language)
    summary = _summary(thing).read(reader.language)
    # Once for all: below the title, else with the first text that is one.
    is_draft_told = named.is_draft or summary.is_draft
    codes = (thing.code,) if isinstance(thing, Country) else card.countries if card else ()
    own_art, own_tint = _ART.get(dossier.key.kind, ("", ""))
    props = DetailProps(
        is_open=True,
        kind=dossier.key.kind,
        thing_id=dossier.key.id,
        title=reader.country(thing.code) if isinstance(thing, Country) else named.value,
        second=other_name(name, reader.language),
        language_mark=remark(named, reader.language),
        badges=_badges(dossier, reader),
        art=card.drawing if card else own_art,
        picture=reader.picture(dossier.pictures[0].hash, _PICTURE_PIXELS) if dossier.pictures else "",
        tint=card.tint if card else own_tint,
        flag=codes[0].lower() if codes else "",
        country_name=countries_text([reader.country(code) for code in codes]),
        crumbs=_crumbs(dossier, inputs.catalogue, reader),
        summary=summary.value,
        summary_mark=remark(summary, reader.language, named.is_draft),
        facts=fact_rows(dossier, inputs.catalogue, reader, is_draft_told),
        coverages=coverage_rows(dossier, reader, is_draft_told),
        groups=group_rows(dossier, inputs.catalogue, reader),
        sources=tuple(_source(number, one, reader) for number, one in enumerate(dossier.sources, 1)),
        is_saved=dossier.key in reader.saved,
        scroll=inputs.scroll,
    )
    if isinstance(thing, Indicator):
        return _with_figure(props, thing, reader)
    return _with_sessions(_with_price(props, thing, reader), dossier, reader)


def _summary(thing: Thing) -> Texts:
    if isinstance(thing, Country):
        return Texts()
    return thing.note if isinstance(thing, Indicator) else thing.summary


def _with_figure(props: DetailProps, thing: Indicator, reader: Reader) -> DetailProps:
    value = figure_words.bounded(thing, figure_words.exact(thing, reader.language))
    period = dates.cut(thing.period, reader.language)
    return replace(props, title=props.title or thing.series, figure_text=value, figure_line=period)


def _with_price(props: DetailProps, thing: object, reader: Reader) -> DetailProps:
    if not isinstance(thing, Product) or thing.price is None:
        return props
    is_illustrative = thing.price_evidence is Evidence.ILLUSTRATIVE
    return replace(props, price_text=reader.money(thing.price), is_price_illustrative=is_illustrative)


def _with_sessions(props: DetailProps, dossier: Dossier, reader: Reader) -> DetailProps:
    now, later = on_air(dossier, reader), coming(dossier, reader)
    if now is not None and now.span is not None:
        is_itself = now.key == dossier.key
        title = phrases.on_air() if is_itself else reader.read(now.name)
        ends = phrases.ends(reader.clock(now.span.end))
        props = replace(props, on_air_title=title, on_air_line=ends, on_air_badge=truth_of(now))
    if later is not None and later.span is not None:
        time = reader.time(later.span)
        props = replace(props, next_title=reader.read(later.name), next_line=time, next_badge=truth_of(later))
    return props


def _badges(dossier: Dossier, reader: Reader) -> tuple[BadgeRow, ...]:
    thing, found = dossier.thing, []
    if isinstance(thing, Session):
        is_withdrawn = thing.state is ListingState.WITHDRAWN
        has_recording = thing.recording is not None
        state = state_at(thing.span, reader.now, withdrawn=is_withdrawn, has_recording=has_recording)
        found.append(
            BadgeRow(
                words.session_at(thing.span, state, reader.now),
                "accent" if state is SessionState.LIVE else "plain",
            )
        )
        found.append(BadgeRow(words.session_form(thing.form)))
    elif isinstance(thing, Exhibitor):
        is_present = (
            thing.participation.may_have_booth and thing.participation is not Participation.ILLUSTRATIVE
        )
        found.append(
            BadgeRow(exhibitor_words.participation(thing.participation), "jade" if is_present else "plain")
        )
        found.append(BadgeRow(exhibitor_words.exhibitor_form(thing.form)))
    elif isinstance(thing, Country):
        status = thing.membership.status if thing.membership else ""
        return (
            (BadgeRow(filter_words.membership(status), "jade" if status == "listed" else "plain"),)
            if status
            else ()
        )
    elif isinstance(thing, (Fair, Indicator)):
        return ()
    truth = {
        Evidence.ILLUSTRATIVE: phrases.illustrative(),
        Evidence.MARKET_SAMPLE: phrases.market_sample(),
    }.get(thing.evidence)
    return (*([BadgeRow(truth, "amber")] if truth else []), *found)


def _crumbs(dossier: Dossier, catalogue: Catalogue, reader: Reader) -> tuple[CrumbRow, ...]:
    thing, card = dossier.thing, dossier.card
    codes = card.countries if card else ()
    found = [CrumbRow(reader.country(code), "country", code, code.lower()) for code in codes]
    if isinstance(thing, Product):
        line = catalogue.line(thing.category_id)
        found += [CrumbRow(reader.read(category.name), "category", category.id) for category in line]
    elif isinstance(thing, (Exhibitor, Session)):
        known = [catalogue.themes[id] for id in thing.themes if id in catalogue.themes]
        found += [CrumbRow(reader.read(theme.name), "theme", theme.id) for theme in known]
    return tuple(found)


def _source(number: int, source: Source, reader: Reader) -> SourceRow:
    return SourceRow(
        number=number,
        title=source.title,
        publisher=source.publisher,
        date=dates.cut(source.published, reader.language) if source.published else "",
        reliability=fact_words.reliability(source.reliability),
        address=source.address if source.reliability.may_be_linked else "",
    )
