"""Facts and coverages in words, each with the numbers of its sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from catalogue.language import dates, names, numbers
from catalogue.model.country import Country
from catalogue.model.indicator import Indicator
from catalogue.model.product import Product
from catalogue.model.session import DayPart, Precision, Session
from catalogue.model.source import ClaimStatus, Source
from catalogue.services.catalogue import Catalogue
from catalogue.services.detail import Dossier, Reach
from catalogue.services.facts import Fact
from catalogue.store.sayings import PART, in_words
from catalogue.viewmodels import (
    exhibitor_words,
    fact_words,
    figure_words,
    filter_words,
    link_words,
    phrases,
    words,
)
from catalogue.viewmodels.reader import Reader, remark


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with its unit, the numbers of its sources, and those in words (a line a source)."""

    label: str = ""
    value: str = ""
    sources: str = ""
    note: str = ""
    is_illustrative: bool = False
    source_text: str = ""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A country named in a coverage, to go on to."""

    code: str = ""
    flag: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """What an exhibitor reaches: a number of something, and those known by name."""

    number: str = ""
    label: str = ""
    as_of: str = ""
    note: str = ""
    named: tuple[NamedRow, ...] = ()
    source_text: str = ""


def fact_rows(
    dossier: Dossier, catalogue: Catalogue, reader: Reader, is_draft_told: bool = False
) -> tuple[FactRow, ...]:
    """All facts of a thing, in the order of the dossier. `is_draft_told`: see `reader.remark`."""
    return tuple(_row(fact, dossier, catalogue, reader, is_draft_told) for fact in _facts(dossier))


def _facts(dossier: Dossier) -> list[Fact]:
    """The claims' facts, and those that a country's membership holds beside its claim."""
    found = list(dossier.facts)
    membership = dossier.thing.membership if isinstance(dossier.thing, Country) else None
    if membership is not None and membership.member_since:
        known = [fact for fact in found if fact.field == "bri"]
        found += [replace(fact, field="since", values=(membership.member_since,), note="") for fact in known]
    return found


def _row(fact: Fact, dossier: Dossier, catalogue: Catalogue, reader: Reader, is_draft_told: bool) -> FactRow:
    said = [_value(fact, value, dossier, catalogue, reader) for value in fact.values]
    note = in_words(fact.note, dossier.sayings, reader.language)
    sources = [dossier.sources[number - 1] for number in fact.sources]
    notes = [
        "" if fact.status is ClaimStatus.REPORTED else fact_words.claim_status(fact.status),
        note,
        _remark((*fact.values, fact.note), dossier, reader, is_draft_told),
    ]
    return FactRow(
        label=fact_words.label(fact.field),
        value=phrases.listed(said),
        sources=phrases.listed([numbers.number(number, reader.language) for number in fact.sources]),
        note=" · ".join(note for note in notes if note),
        is_illustrative=fact.status is ClaimStatus.ILLUSTRATIVE,
        source_text="\n".join(_said_by(source, fact.status, reader) for source in sources),
    )


def _remark(said: Iterable[str], dossier: Dossier, reader: Reader, is_draft_told: bool) -> str:
    """What has to be said about the language of free words: a draft, or not translated."""
    for words_said in said:
        for part in (words_said, *words_said.split(PART)):
            if part in dossier.sayings:
                reading = dossier.sayings[part].read(reader.language)
                found = remark(reading, reader.language, is_draft_told)
                if found:
                    return found
    return ""


def _said_by(source: Source, status: ClaimStatus, reader: Reader) -> str:
    """Global Times, 1 Sep 2022 · reported."""
    date = dates.cut(source.published, reader.language) if source.published else ""
    who = phrases.published(source.publisher, date) if date else source.publisher
    return f"{who} · {fact_words.claim_status(status)}"


def _value(fact: Fact, value: str, dossier: Dossier, catalogue: Catalogue, reader: Reader) -> str:
    thing = dossier.thing
    match fact.field:
        case "participation":
            return exhibitor_words.participation(value)
        case "country" | "origin" if len(value) == 2 and value.isupper():
            return reader.country(value)
        case "payment":
            return exhibitor_words.payment(value)
        case "language":
            return names.language(value, reader.language)
        case "theme" if value in catalogue.themes:
            return reader.read(catalogue.themes[value].name)
        case "booth" | "place" if value in catalogue.places:
            return _place(value, catalogue, reader)
        case "hs6":
            return f"{value[:4]}.{value[4:]}"
        case "bri":
            return filter_words.membership(value)
        case "since" | "first_day" | "last_day":
            return dates.cut(value, reader.language)
        case "price" if isinstance(thing, Product) and thing.price is not None:
            return reader.money(thing.price)
        case "time" if isinstance(thing, Session) and fact.status is not ClaimStatus.CONFLICT:
            return _time(value, thing, reader)
        case "value" if isinstance(thing, Indicator):
            return figure_words.claimed(thing, value, reader.language) or in_words(
                value, dossier.sayings, reader.language
            )
        case "about":
            return link_words.topic(value)
        case "exhibitor" | "host" | "product" | "company":
            return _named(value, dossier, reader)
    return in_words(value, dossier.sayings, reader.language)


def _time(value: str, thing: Session, reader: Reader) -> str:
    """When a session is; the part of the day too, where a claim knows more than the programme does."""
    _, _, part = value.partition(", ")
    if part in list(DayPart) and thing.span.precision is Precision.DAY:
        return phrases.day_and_part(reader.day(thing.span.start), words.day_part(part))
    return reader.time(thing.span)


def _place(id: str, catalogue: Catalogue, reader: Reader) -> str:
    """National Convention Center · Hall 2 · B14, each once."""
    around = (catalogue.venue_of(id), catalogue.hall_of(id), catalogue.places[id])
    said = [reader.read(place.name) or place.code for place in around if place is not None]
    return " · ".join(dict.fromkeys(said))


def _named(id: str, dossier: Dossier, reader: Reader) -> str:
    """The name of a linked listing; what is no id of one is words."""
    for group in dossier.groups:
        for card in group.cards:
            if card.key.id == id:
                return reader.read(card.name) or id
    return in_words(id, dossier.sayings, reader.language)


def coverage_rows(dossier: Dossier, reader: Reader, is_draft_told: bool = False) -> tuple[CoverageRow, ...]:
    """What the exhibitor reaches, in order. `is_draft_told`: see `reader.remark`."""
    return tuple(_coverage(reach, dossier, reader, is_draft_told) for reach in dossier.reaches)


def _coverage(reach: Reach, dossier: Dossier, reader: Reader, is_draft_told: bool) -> CoverageRow:
    coverage = reach.coverage
    note = reach.note.read(reader.language)
    return CoverageRow(
        number=reader.number(coverage.number),
        label=reader.read(coverage.name) or exhibitor_words.measure(coverage.measure),
        as_of=phrases.as_of(dates.cut(coverage.as_of, reader.language)),
        note=" · ".join(part for part in (note.value, remark(note, reader.language, is_draft_told)) if part),
        named=tuple(NamedRow(code, code.lower(), reader.country(code)) for code in coverage.named),
        source_text="\n".join(
            _said_by(dossier.sources[number - 1], status, reader) for number, status in reach.sources
        ),
    )
