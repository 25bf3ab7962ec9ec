"""Everything known about one thing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.model.listing import COUNTRY, FAIR, INDICATOR, Evidence, Key, Kind
from catalogue.services.catalogue import Catalogue, read
from catalogue.services.detail import Dossier, dossier
from catalogue.services.linked import Link
from catalogue.services.shelf import Shelf
from catalogue.store import published
from catalogue.store.claims import claims
from catalogue.store.indicators import indicators
from catalogue.store.opening import open_reader


def of(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf, kind: str, id: str) -> Dossier:
    """The dossier of a thing that is there."""
    found = dossier(db, catalogue, shelf, Key(kind, id))
    assert found is not None
    return found


def linked(found: Dossier) -> dict[Link, list[str]]:
    """The ids of a dossier's groups."""
    return {group.link: [card.key.id for card in group.cards] for group in found.groups}


def test_a_product(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """A product leads to who brings it and where it is shown; its facts have numbered sources."""
    found = of(db, catalogue, shelf, "product", "jelly")
    assert linked(found) == {Link.SHOWN_IN: ["jelly-hour"], Link.BROUGHT_BY: ["shop"]}
    assert [(fact.field, fact.sources) for fact in found.facts] == [("origin", (1,)), ("price", (1,))]
    assert [source.id for source in found.sources] == ["news"]
    assert [picture.hash for picture in found.pictures] == ["0a" * 32]
    assert [card.key.id for card in found.sessions] == ["jelly-hour"]


def test_an_exhibitor(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """An exhibitor leads to what it brings and hosts, and tells what it reaches."""
    assert linked(of(db, catalogue, shelf, "exhibitor", "shop")) == {
        Link.HOSTS: ["jelly-hour"],
        Link.BRINGS: ["jelly"],
    }
    cloud = of(db, catalogue, shelf, "exhibitor", "cloud")
    assert [(reach.coverage.number, reach.coverage.named) for reach in cloud.reaches] == [
        (85, ()),
        (18, ("LA", "TH")),
    ]


def test_a_session(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """A session leads to its host and to what it shows, and may be on air itself."""
    found = of(db, catalogue, shelf, "session", "jelly-hour")
    assert linked(found) == {Link.HOSTED_BY: ["shop"], Link.SHOWS: ["jelly"]}
    assert [card.key.id for card in found.sessions] == ["jelly-hour"]


def test_a_country(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """A country leads to all that the fair has of it, and to who reaches it."""
    found = of(db, catalogue, shelf, COUNTRY, "TH")
    assert linked(found) == {
        Link.SESSIONS_OF_COUNTRY: ["jelly-hour"],
        Link.PRODUCTS_OF_COUNTRY: ["jelly"],
        Link.REACHED_BY: ["cloud"],
    }
    assert found.card is None


@pytest.mark.parametrize(
    ("kind", "id"),
    [
        ("product", "rice"),
        ("exhibitor", "pavilion"),
        ("product", "none"),
        (COUNTRY, "XX"),
        (FAIR, "another-fair"),
        (INDICATOR, "none"),
        ("place", "hall-1"),
    ],
)
def test_what_is_not_published_is_not_told(
    db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf, kind: str, id: str
) -> None:
    """Drafts, what was withdrawn, what isn't there and what has no detail give None."""
    assert dossier(db, catalogue, shelf, Key(kind, id)) is None


def test_the_fair(db: sqlite3.Connection, catalogue: Catalogue, shelf: Shelf) -> None:
    """The fair is a thing of its own: no listing, and nothing is on air with it."""
    found = of(db, catalogue, shelf, FAIR, "fair-2022")
    assert found.thing is catalogue.fair
    assert found.card is None
    assert found.sessions == ()


def test_a_figure_leads_to_its_company_and_its_series(
    demo: tuple[sqlite3.Connection, Catalogue, Shelf],
) -> None:
    """A company's figure leads to the company, one of a series to the others of it."""
    assert linked(of(*demo, INDICATOR, "jd-countries")) == {Link.COMPANY: ["jd"]}
    assert [one.id for one in of(*demo, INDICATOR, "dt-share-2020").figures] == ["dt-share-2015"]
    assert of(*demo, INDICATOR, "area").figures == ()


def test_the_demo_fair_leads_to_its_own_events_and_figures(
    demo: tuple[sqlite3.Connection, Catalogue, Shelf],
) -> None:
    """The fair leads to the sessions that reports tell of, none made up, and to the figures of the fair."""
    _, catalogue, _ = demo
    found = of(*demo, FAIR, catalogue.fair.id)
    [events] = found.groups
    assert events.link is Link.SESSIONS_OF_FAIR
    assert "opening" in [card.key.id for card in events.cards]
    assert {card.evidence for card in events.cards} == {Evidence.REPORTED}
    assert {"area", "visitors", "offline"} <= {one.id for one in found.figures}
    assert "ali-zones" not in {one.id for one in found.figures}


def test_every_claim_of_the_fair_and_its_figures_is_told(
    demo: tuple[sqlite3.Connection, Catalogue, Shelf],
) -> None:
    """Each claim about the fair or a figure is among the facts of its detail, with its status and source."""
    db, catalogue, _ = demo
    keys = [Key(FAIR, catalogue.fair.id), *(Key(INDICATOR, one.id) for one in indicators(db))]
    told = 0
    for key in keys:
        found = of(*demo, key.kind, key.id)
        for claim in claims(db, key.kind, key.id):
            sources = [
                found.sources[number - 1].id
                for fact in found.facts
                if (fact.field, fact.status, fact.note) == (claim.field, claim.status, claim.note)
                and claim.value in fact.values
                for number in fact.sources
            ]
            assert claim.source_id in sources, claim
            told += 1
    assert told > 80


@pytest.fixture
def demo(demo_folder: Path) -> Iterator[tuple[sqlite3.Connection, Catalogue, Shelf]]:
    """The demo fair, opened."""
    with closing(open_reader(demo_folder)) as db:
        yield db, read(db, demo_folder), Shelf(db)


def test_every_link_leads_back(demo: tuple[sqlite3.Connection, Catalogue, Shelf]) -> None:
    """In the demo, whoever follows a link from a listing to another finds the way back among its links."""
    back = {
        Link.BROUGHT_BY: Link.BRINGS,
        Link.BRINGS: Link.BROUGHT_BY,
        Link.HOSTED_BY: Link.HOSTS,
        Link.HOSTS: Link.HOSTED_BY,
        Link.SHOWS: Link.SHOWN_IN,
        Link.SHOWN_IN: Link.SHOWS,
    }
    db, _, _ = demo
    followed = 0
    for kind in Kind:
        for key in published.keys(db, kind):
            for group in of(*demo, key.kind, key.id).groups:
                if group.link not in back:
                    continue
                for card in group.cards:
                    there = of(*demo, card.key.kind, card.key.id)
                    [way] = [one for one in there.groups if one.link == back[group.link]]
                    assert way.total > len(way.cards) or key in [one.key for one in way.cards]
                    followed += 1
    assert followed > 50


def test_every_demo_fact_has_a_source(demo: tuple[sqlite3.Connection, Catalogue, Shelf]) -> None:
    """Each fact of each listing and country of the demo names at least one source that is listed below it."""
    db, catalogue, _ = demo
    keys = [key for kind in Kind for key in published.keys(db, kind)]
    keys += [Key(COUNTRY, code) for code in catalogue.countries]
    keys += [Key(FAIR, catalogue.fair.id), *(Key(INDICATOR, one.id) for one in indicators(db))]
    told = 0
    for key in keys:
        found = of(*demo, key.kind, key.id)
        for fact in found.facts:
            assert fact.sources, (key, fact)
            assert max(fact.sources) <= len(found.sources)
            told += 1
    assert told > 500
