"""What a page costs doesn't grow with the fair."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.model.listing import Key
from catalogue.store import links
from catalogue.store.cards import cards
from catalogue.store.claims import claims
from catalogue.store.draft import create
from catalogue.store.exhibitors import exhibitor
from catalogue.store.opening import open_reader
from catalogue.store.pictures import pictures
from catalogue.store.products import product
from catalogue.store.sessions import session
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions
from tests.store import sample

MORE = 3000
STEP = 10
PAGE = [
    *(Key("exhibitor", one.id) for one in sample.EXHIBITORS),
    *(Key("product", one.id) for one in sample.PRODUCTS),
    *(Key("session", one.id) for one in sample.SESSIONS),
]


@pytest.fixture(scope="module")
def large_fair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The small fair between thousands of other products and sessions."""
    folder = tmp_path_factory.mktemp("large") / "fair"
    with create(folder) as draft:
        sample.fill(draft)
        other_product = replace(sample.PRODUCTS[1], origin="CN", category_id="food")
        other_session = replace(sample.SESSIONS[1], product_ids=(), countries=("CN",))
        add_products(draft, [replace(other_product, id=f"other-{number}") for number in range(MORE)])
        add_sessions(draft, [replace(other_session, id=f"other-{number}") for number in range(MORE)])
    yield folder


def steps(folder: Path, work: Callable[[sqlite3.Connection], object]) -> int:
    """How many steps SQLite's machine needs for `work`, in tens."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    with closing(open_reader(folder)) as db:
        db.set_progress_handler(count, STEP)
        work(db)
        db.set_progress_handler(None, STEP)
    return counted


@pytest.mark.parametrize(
    "work",
    [
        lambda db: cards(db, PAGE),
        lambda db: product(db, "jelly"),
        lambda db: exhibitor(db, "shop"),
        lambda db: session(db, "jelly-hour"),
        lambda db: claims(db, "exhibitor", "cloud"),
        lambda db: pictures(db, "product", "jelly"),
        lambda db: links.products_of(db, "shop"),
        lambda db: links.sessions_of(db, "shop"),
        lambda db: links.sessions_showing(db, "jelly"),
        lambda db: links.products_in(db, "lao-afternoon"),
        lambda db: links.products_from(db, "LA"),
        lambda db: links.sessions_about(db, "LA"),
        lambda db: links.products_in_category(db, "home"),
        lambda db: links.sessions_in_theme(db, "telecom"),
    ],
)
def test_a_larger_fair_costs_the_same(
    small_fair: Path, large_fair: Path, work: Callable[[sqlite3.Connection], object]
) -> None:
    """Cards and links of a few things take no more work among thousands of others."""
    small, large = steps(small_fair, work), steps(large_fair, work)
    assert large <= 2 * small + MORE / STEP / 10
