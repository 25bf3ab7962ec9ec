"""What visitors type: whole queries letter by letter, in five languages, with up to three filters.

Every query looks for a listing that is there, so that it finds something: half of them by a word that many
products have in their names, half by a name, some by a code, by pinyin, or with a slip of the finger.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from catalogue.bench.search.targets import Targets, facets_of, sampled
from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Query, Sort
from catalogue.model.text import fitting
from catalogue.search.index.source import Source
from catalogue.search.pinyin import romanised
from catalogue.search.words import runs
from catalogue.services.ask import FACETS, SORTS

LANGUAGES = ("en", "zh", "ru", "th", "ar")


class Way(StrEnum):
    """How a listing is looked for."""

    WORD = "word"
    NAME = "name"
    CODE = "code"
    PINYIN = "pinyin"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Keystroke:
    """What is asked after one letter more. `number` counts the queries, from 0."""

    number: int
    way: Way
    query: Query


# Of twenty queries in each language.
_WAYS = (*[Way.WORD] * 10, *[Way.NAME] * 6, Way.CODE, *[Way.PINYIN] * 2, Way.SLIP)
_FILTERS = (0.45, 0.25, 0.2, 0.1)
_KINDS = {Kind.PRODUCT: 0.75, Kind.EXHIBITOR: 0.125, Kind.SESSION: 0.125}
_ALL_KINDS = 0.15
_LONGEST_CODE = 16
_LONGEST_PINYIN = 12
_SHORTEST_SLIP = 5
_QUOTES = re.compile('["“”„‟«»「」『』＂]')
_SIGNS_AROUND = re.compile(r"^\W+|\W+$")


def typed_sessions(
    source: Source, at: datetime, *, seed: int = 7, queries: int = 200, limit: int = 40
) -> list[Keystroke]:
    """The keystrokes of `queries` queries, always the same for a catalogue and a seed.

    `at` is the clock's time, `limit` the length of the page that is asked for.
    """
    rng = random.Random(seed)
    targets = sampled(source, LANGUAGES, rng)
    rounds = -(-queries // (len(_WAYS) * len(LANGUAGES)))
    plan = [(way, language) for way in _WAYS for language in LANGUAGES] * rounds
    rng.shuffle(plan)
    keystrokes = []
    for number, (way, language) in enumerate(plan[:queries]):
        text, target = _looked_for(targets, way, language, rng)
        whole = _asked(targets, target, language, at, rng)
        for typed in _letter_by_letter(text.lower()):
            keystrokes.append(Keystroke(number, way, replace(whole, text=typed, limit=limit)))
    return keystrokes


def _looked_for(targets: Targets, way: Way, language: str, rng: random.Random) -> tuple[str, Document]:
    common = targets.common[language]
    if way is Way.WORD and common:
        word = rng.choice(list(common))
        return word, targets.of[Kind.PRODUCT][rng.choice(common[word])]
    kinds = {kind: share for kind, share in _KINDS.items() if targets.of[kind]}
    [kind] = rng.choices(list(kinds), list(kinds.values()))
    target = rng.choice(targets.of[kind])
    if way is Way.CODE:
        codes = [code for code in target.codes if len(code) <= _LONGEST_CODE]
        if codes:
            return rng.choice(codes), target
    if way is Way.PINYIN:
        spelt = romanised([target.sort_names.get("zh", "")])
        found = sorted(word for word in spelt.full | spelt.initials if 1 < len(word) <= _LONGEST_PINYIN)
        if found:
            return rng.choice(found), target
    if way is Way.SLIP:
        return _with_slip(target, language, rng), target
    return _name(target, language, rng), target


def _name(target: Document, language: str, rng: random.Random) -> str:
    """The beginning of a listing's name: some words, or letters where words aren't set apart."""
    words = _words_of(target, language)
    if not words:
        return target.key.id
    if runs(words[0])[0].gram:
        return words[0][: rng.randint(2, 3 * runs(words[0])[0].gram)]
    return " ".join(words[: rng.randint(1, 3)])


def _with_slip(target: Document, language: str, rng: random.Random) -> str:
    """A long word of a listing's name with two neighbours exchanged, in English where words aren't set apart;
    the name itself if it has no such word."""
    words = [
        word
        for language in (language, "en")
        for word in _words_of(target, language)
        if len(word) >= _SHORTEST_SLIP and word.isalpha() and not runs(word)[0].gram
    ]
    if not words:
        return _name(target, language, rng)
    word = words[0]
    places = [at for at in range(1, len(word) - 1) if word[at] != word[at + 1]]
    if not places:
        return word
    at = rng.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _words_of(target: Document, language: str) -> list[str]:
    """The words of a name as they are typed: without signs around them, which nobody types."""
    written = fitting(tuple(target.sort_names), language)
    name = "" if written is None else target.sort_names[written]
    words = (_SIGNS_AROUND.sub("", word) for word in _QUOTES.sub(" ", name).split())
    return [word for word in words if runs(word)]


def _asked(targets: Targets, target: Document, language: str, at: datetime, rng: random.Random) -> Query:
    """The filters, kinds and order of a query: values of the target, and others that its neighbours have."""
    kind = Kind(target.key.kind)
    own = facets_of(target, at)
    known = [facet for facet in FACETS[kind] if facet in own]
    [count] = rng.choices(range(len(_FILTERS)), _FILTERS)
    filters = {}
    for facet in rng.sample(known, min(count, len(known))):
        chosen = {rng.choice(own[facet])}
        for other in rng.sample(targets.of[kind], min(rng.randint(0, 2), len(targets.of[kind]))):
            chosen.update(facets_of(other, at).get(facet, ())[:1])
        filters[facet] = frozenset(chosen)
    is_everywhere = rng.random() < _ALL_KINDS
    return Query(
        kinds=frozenset(Kind) if is_everywhere else frozenset({kind}),
        filters=filters,
        sort=Sort.RELEVANCE if is_everywhere else SORTS[kind][0],
        language=language,
        at=at,
    )


def _letter_by_letter(text: str) -> Iterator[str]:
    for length in range(1, len(text) + 1):
        # A space changes nothing that is found.
        if not text[length - 1].isspace():
            yield text[:length]
