"""The listings as every peer gets them: terms cut by our own rules, facets as they are at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from catalogue.bench.search.targets import facets_of
from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.search.index.source import Source
from catalogue.search.pinyin import romanised
from catalogue.search.words import runs, terms_of
from catalogue.services.ask import FACETS

_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Row:
    """A listing. `number` is its place in the published order of its kind, from 1; `named` the terms of its
    names, their pinyin too, `other` those of everything else, each without doubles."""

    kind: Kind
    number: int
    id: str
    name: str
    named: tuple[str, ...]
    other: tuple[str, ...]
    facets: Mapping[str, tuple[str, ...]]


def rows_of(
    source: Source, at: datetime, progress: Callable[[float], None] = lambda share: None
) -> Iterator[Row]:
    """All listings kind by kind, read in batches. What depends on the clock is as it is at `at`: a peer would
    have to be told anew every minute."""
    numbers = {kind: source.census(kind).rows for kind in Kind}
    everything = sum(len(rows) for rows in numbers.values()) or 1
    done = 0
    for kind, rows in numbers.items():
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            for number, document in enumerate(source.of(kind, batch), start + 1):
                yield _row(kind, number, document, at)
            done += len(batch)
            progress(done / everything)


def _row(kind: Kind, number: int, document: Document, at: datetime) -> Row:
    spelt = romanised(document.names)
    named: dict[str, None] = {}
    for name in document.names:
        named.update(_cut(name))
    named.update(dict.fromkeys(sorted(spelt.full | spelt.initials)))
    other: dict[str, None] = {}
    for text in (*document.bodies, *document.codes):
        other.update(_often_cut(text))
    for term in named:
        other.pop(term, None)
    known = facets_of(document, at)
    return Row(
        kind=kind,
        number=number,
        id=document.key.id,
        name=next(iter(document.sort_names.values()), ""),
        named=tuple(named),
        other=tuple(other),
        facets={facet: known[facet] for facet in FACETS[kind] if facet in known},
    )


def _cut(text: str) -> dict[str, None]:
    terms: dict[str, None] = {}
    for run in runs(text):
        terms.update(dict.fromkeys(terms_of(run)))
    return terms


# Countries, categories and exhibitors stand in many listings.
_often_cut = lru_cache(maxsize=100_000)(_cut)
