"""The listings that typed sessions look for: a sample of a catalogue, and the words that are common in it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.search.index.source import Source
from catalogue.search.values import lasting_values, values_at
from catalogue.search.words import HAN_GRAM, Run, runs

_SAMPLES = {Kind.EXHIBITOR: 300, Kind.PRODUCT: 3000, Kind.SESSION: 300}
_COMMON = 50
_SHORTEST_WORD = 3
# Where words aren't set apart, so many letters stand for one.
_HAN_WORD = 2
_THAI_WORD = 5


@dataclass(frozen=True, slots=True)
class Targets:
    """Listings by kind. `common` is language → the words that most of the sampled products' names have, the
    most common first, each with the numbers of its products in `of[Kind.PRODUCT]`."""

    of: Mapping[Kind, tuple[Document, ...]]
    common: Mapping[str, Mapping[str, tuple[int, ...]]]


def sampled(source: Source, languages: tuple[str, ...], rng: random.Random) -> Targets:
    """Some hundred listings of each kind, and thousands of products, evenly from the whole catalogue."""
    of = {}
    for kind, most in _SAMPLES.items():
        rows = source.census(kind).rows
        places = sorted(rng.sample(range(len(rows)), min(most, len(rows))))
        of[kind] = tuple(source.of(kind, [rows[place] for place in places]))
    return Targets(of, {language: _common(of[Kind.PRODUCT], language) for language in languages})


def facets_of(document: Document, at: datetime) -> dict[str, tuple[str, ...]]:
    """All facet values of a listing as they are at `at`, in a fixed order."""
    values = {**lasting_values(document), **values_at(document, at)}
    return {facet: tuple(sorted(found)) for facet, found in values.items() if found}


def _common(documents: tuple[Document, ...], language: str) -> dict[str, tuple[int, ...]]:
    having: dict[str, list[int]] = {}
    for number, document in enumerate(documents):
        found = {word for run in runs(document.sort_names.get(language, "")) for word in _words(run)}
        for word in sorted(found):
            having.setdefault(word, []).append(number)
    counted = Counter({word: len(numbers) for word, numbers in having.items()})
    ordered = sorted(counted, key=lambda word: (-counted[word], word))
    return {word: tuple(having[word]) for word in ordered[:_COMMON]}


def _words(run: Run) -> Iterator[str]:
    if not run.gram:
        if len(run.text) >= _SHORTEST_WORD and run.text.isalpha():
            yield run.text
    elif run.gram == HAN_GRAM:
        # What a thing is stands last, what it is made of first.
        if len(run.text) >= _HAN_WORD:
            yield from (run.text[:_HAN_WORD], run.text[-_HAN_WORD:])
    elif len(run.text) >= _THAI_WORD:
        yield run.text[:_THAI_WORD]
