"""What leads from one thing to others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from catalogue.model.listing import COUNTRY, Key, Kind
from catalogue.model.query import Query
from catalogue.search.plain.scan import Scan
from catalogue.services.catalogue import Catalogue, read
from catalogue.services.detail import Dossier, dossier
from catalogue.services.documents import searchable
from catalogue.services.linked import Link
from catalogue.services.shelf import Shelf
from catalogue.store import published
from catalogue.store.opening import open_reader

NOW = datetime.fromisoformat("2022-09-01T15:02+08:00")


class Demo:
    """The demo fair, to look things up in and to search."""

    def __init__(self, folder: Path) -> None:
        self.db = open_reader(folder)
        self.catalogue: Catalogue = read(self.db, folder)
        self.shelf = Shelf(self.db)
        self.scan = Scan(searchable(self.db))

    def of(self, kind: str, id: str) -> Dossier:
        """What is known of a thing that is there."""
        found = dossier(self.db, self.catalogue, self.shelf, Key(kind, id))
        assert found is not None
        return found

    def every(self) -> Iterator[Dossier]:
        """All listings and countries."""
        for kind in Kind:
            for key in published.keys(self.db, kind):
                yield self.of(key.kind, key.id)
        for code in self.catalogue.countries:
            yield self.of(COUNTRY, code)


@pytest.fixture(scope="module")
def demo(demo_folder: Path) -> Iterator[Demo]:
    """The demo fair."""
    found = Demo(demo_folder)
    with closing(found.db):
        yield found


def test_a_page_shows_what_a_group_promises(demo: Demo) -> None:
    """A group that shows a part of its things leads to a section that finds all, as many as said."""
    seen = set()
    for one in demo.every():
        for group in one.groups:
            assert len(group.cards) == group.total or group.page is not None
            if group.page is None or group.page in seen:
                continue
            seen.add(group.page)
            asked = {group.page.facet: frozenset({group.page.value})}
            query = Query(text="", kinds=frozenset({group.page.kind}), filters=asked, at=NOW, limit=1000)
            found = demo.scan.answer(query)
            assert found.total == group.page.total
            assert {card.key for card in group.cards} <= set(found.keys)
    assert {page.facet for page in seen} >= {"country", "category"}


def test_who_hosts_nothing_leads_to_its_theme(demo: Demo) -> None:
    """An exhibitor of a theme that hosts no session leads to those of its theme; they aren't its own."""
    bank = demo.of("exhibitor", "boc")
    [group] = [group for group in bank.groups if group.link is Link.SESSIONS_OF_THEME]
    assert group.total > 0
    assert all(card.key.kind == Kind.SESSION for card in group.cards)
    assert not {card.key for card in group.cards} & {card.key for card in bank.sessions}


def test_a_pavilion_leads_to_its_country(demo: Demo) -> None:
    """A national pavilion leads to the sessions of its country, and then to none of its theme."""
    links = {group.link for group in demo.of("exhibitor", "th").groups}
    assert Link.SESSIONS_OF_COUNTRY in links
    assert Link.SESSIONS_OF_THEME not in links
