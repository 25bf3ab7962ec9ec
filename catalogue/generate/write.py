"""Writes a generated catalogue in batches, so that one of millions needs no more memory than a small one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from catalogue.generate.aside import aside
from catalogue.generate.exhibitors import Stand, stands
from catalogue.generate.frame import SOURCE, write_frame
from catalogue.generate.plan import Plan
from catalogue.generate.products import bringers, products
from catalogue.generate.sessions import hosts, sessions
from catalogue.generate.world import world
from catalogue.model.exhibitor import Exhibitor
from catalogue.model.listing import Kind
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.source import Claim, ClaimStatus
from catalogue.store.draft import Draft, create
from catalogue.store.writing.claims import add_claims
from catalogue.store.writing.exhibitors import add_coverages, add_exhibitors
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions

Some = TypeVar("Some")

# The more are written in one change, the less often a page of an index is; they wait in memory for it.
CHANGE = 20_000
# Sessions show products of their host's first ones.
_MOST_KEPT = 16


def generate(folder: Path, plan: Plan, progress: Callable[[int], None] = lambda written: None) -> None:
    """Make the catalogue of `plan` in `folder`; `progress` hears after each change how many listings it has.

    Raises KnownError where there is a catalogue already, no permission or no room. Whatever ends it early,
    nothing is left behind.
    """
    with aside(folder) as place, create(place) as draft:
        _write(draft, plan, progress)


def _write(draft: Draft, plan: Plan, progress: Callable[[int], None]) -> None:
    made = world(plan)
    write_frame(draft, plan, made)
    written = 0
    exhibiting: list[Stand] = []
    for batch in batches(stands(plan, made)):
        _write_stands(draft, batch)
        exhibiting += batch
        progress(written := written + len(batch))

    brings = bringers(exhibiting)
    hosting = hosts(plan, brings)
    shown: dict[str | None, list[str]] = {stand.exhibitor.id: [] for stand in hosting}
    for brought in batches(products(plan, made, brings)):
        with draft.change():
            add_products(draft, brought)
            add_claims(draft, _claims(Kind.PRODUCT, brought))
        for one in brought:
            own = shown.get(one.exhibitor_id)
            if own is not None and len(own) < _MOST_KEPT:
                own.append(one.id)
        progress(written := written + len(brought))

    for held in batches(sessions(plan, made, hosting, shown)):
        with draft.change():
            add_sessions(draft, held)
            add_claims(draft, _claims(Kind.SESSION, held))
        progress(written := written + len(held))


def _write_stands(draft: Draft, stands: list[Stand]) -> None:
    exhibitors = [stand.exhibitor for stand in stands]
    with draft.change():
        add_exhibitors(draft, exhibitors)
        add_coverages(draft, [coverage for stand in stands for coverage in stand.coverages])
        add_claims(draft, _claims(Kind.EXHIBITOR, exhibitors))


def _claims(kind: Kind, listings: Iterable[Exhibitor | Product | Session]) -> Iterator[Claim]:
    """Of each listing, that we made it up."""
    for one in listings:
        name = one.name.by_language["en"].value
        yield Claim(kind.value, one.id, "name", name, SOURCE.id, ClaimStatus.ILLUSTRATIVE)


def batches(things: Iterable[Some]) -> Iterator[list[Some]]:
    """The things, CHANGE at a time."""
    rest = iter(things)
    while batch := list(islice(rest, CHANGE)):
        yield batch
