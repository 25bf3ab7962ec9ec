"""The facts that the rows of a fair state, each to become a claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from catalogue.exchange.csv_claims import Fact
from catalogue.exchange.csv_things import Things
from catalogue.language import dates
from catalogue.model.country import Country
from catalogue.model.exhibitor import Coverage, Exhibitor
from catalogue.model.fair import Fair
from catalogue.model.listing import Evidence, Key
from catalogue.model.place import Place
from catalogue.model.product import Product
from catalogue.model.session import Precision, Session
from catalogue.model.text import Texts
from catalogue.store.sayings import PART

Sources = Mapping[Key, tuple[str, ...]]


def facts(things: Things, sources: Sources) -> Iterator[Fact]:
    """Every fact of every thing, with the sources of the row that states it."""
    yield from _of_fair(things.fair, sources)
    for country in things.countries:
        yield from _of_country(country)
    for theme in things.themes:
        yield Fact("theme", theme.id, "name", _text(theme.name), sources[Key("theme", theme.id)])
    places = {place.id: place for place in things.places}
    for place in things.places:
        yield _of_place(place, sources)
    for exhibitor in things.exhibitors:
        yield from _of_exhibitor(exhibitor, places, sources)
    for coverage in things.coverages:
        yield from _of_coverage(coverage, sources)
    for product in things.products:
        yield from _of_product(product, sources)
    zone = ZoneInfo(things.fair.time_zone)
    for session in things.sessions:
        yield from _of_session(session, zone, sources)
    for one in things.indicators:
        key = Key("indicator", one.id)
        yield Fact("indicator", one.id, "value", f"{one.value:.15g}", sources[key])


def _of_fair(fair: Fair, sources: Sources) -> Iterator[Fact]:
    its = sources[Key("fair", fair.id)]
    yield Fact("fair", fair.id, "first_day", fair.first_day.isoformat(), its)
    yield Fact("fair", fair.id, "last_day", fair.last_day.isoformat(), its)


def _of_country(country: Country) -> Iterator[Fact]:
    if membership := country.membership:
        as_of = f"as of {dates.cut(membership.as_of, 'en')}"
        note = PART.join(part for part in (as_of, membership.note) if part)
        yield Fact("country", country.code, "bri", membership.status, (membership.source_id,), note=note)


def _of_place(place: Place, sources: Sources) -> Fact:
    evidence = Evidence.ILLUSTRATIVE if place.is_illustrative else Evidence.REPORTED
    name = _text(place.name) or place.code or place.id
    return Fact("place", place.id, "name", name, sources[Key("place", place.id)], evidence)


def _of_exhibitor(exhibitor: Exhibitor, places: Mapping[str, Place], sources: Sources) -> Iterator[Fact]:
    """A booth is as illustrative as the place it is, and has the place's sources."""
    its = sources[Key("exhibitor", exhibitor.id)]

    def fact(field: str, value: str) -> Fact:
        return Fact("exhibitor", exhibitor.id, field, value, its, exhibitor.evidence)

    yield fact("participation", exhibitor.participation)
    yield fact("country", exhibitor.country)
    if zone := _text(exhibitor.zone):
        yield fact("zone", zone)
    for theme in exhibitor.themes:
        yield fact("theme", theme)
    for means in exhibitor.payments:
        yield fact("payment", means)
    for booth in exhibitor.booth_ids:
        evidence = Evidence.ILLUSTRATIVE if places[booth].is_illustrative else exhibitor.evidence
        yield Fact("exhibitor", exhibitor.id, "booth", booth, sources[Key("place", booth)], evidence)


def _of_coverage(coverage: Coverage, sources: Sources) -> Iterator[Fact]:
    its = sources[Key("coverage", coverage.id)]
    yield Fact("coverage", coverage.id, "number", str(coverage.number), its)
    for country in coverage.named:
        yield Fact("coverage", coverage.id, "country", country, its)


def _of_product(product: Product, sources: Sources) -> Iterator[Fact]:
    """The price's evidence is its own."""
    its = sources[Key("product", product.id)]

    def fact(field: str, value: str, evidence: Evidence = product.evidence) -> Fact:
        return Fact("product", product.id, field, value, its, evidence)

    yield fact("origin", product.origin)
    if product.exhibitor_id:
        yield fact("exhibitor", product.exhibitor_id)
    if shown := _text(product.shown):
        yield fact("shown", shown)
    if product.hs6:
        yield fact("hs6", product.hs6)
    if product.gtin:
        yield fact("gtin", product.gtin)
    if product.brand:
        yield fact("brand", product.brand)
    if product.price and product.price_evidence:
        yield fact("price", f"{product.price.amount} {product.price.currency}", product.price_evidence)


def _of_session(session: Session, zone: ZoneInfo, sources: Sources) -> Iterator[Fact]:
    its = sources[Key("session", session.id)]

    def fact(field: str, value: str) -> Fact:
        return Fact("session", session.id, field, value, its, session.evidence)

    yield fact("time", _time(session, zone))
    if venue := _text(session.venue):
        yield fact("venue", venue)
    if session.place_id:
        yield fact("place", session.place_id)
    if session.host_id:
        yield fact("host", session.host_id)
    for field, values in (
        ("country", session.countries),
        ("language", session.languages),
        ("theme", session.themes),
        ("product", session.product_ids),
    ):
        yield from (fact(field, value) for value in values)


def _time(session: Session, zone: ZoneInfo) -> str:
    """In the fair's zone, no finer than it is known: `2022-09-01 14:45–15:30`, `2022-09-01, afternoon`."""
    span = session.span
    if span.precision is Precision.MINUTE:
        return f"{session.first_day} {span.start.astimezone(zone):%H:%M}–{span.end.astimezone(zone):%H:%M}"
    if span.part:
        return f"{session.first_day}, {span.part}"
    if session.first_day == session.last_day:
        return session.first_day
    return f"{session.first_day}/{session.last_day}"


def _text(texts: Texts) -> str:
    return texts.read("en").value
