"""Fairs of some hundred listings, the same every time, and sources that misbehave: for processes too."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from catalogue.errors import KnownError
from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.session import Precision, Span
from catalogue.search.index.source import Given, Source
from tests.search.fairs import START, WORDS

ODD_NAMES = ["", "\0", "a\0b", "\uffff", "\udc80", " ", "9.90 a1.5", "เก่า", "แก้ว", "Ω・ﬁ", "हिन्दी", "B\n14"]


def listings(number: int, seed: int = 1) -> list[Document]:
    """So many listings of all kinds, some of them odd."""
    random = Random(seed)
    return [_listing(random, place) for place in range(number)]


def _listing(random: Random, number: int) -> Document:
    kind = random.choice(list(Kind))
    names = {
        language: _text(random) if random.random() < 0.9 else random.choice(ODD_NAMES)
        for language in random.sample(["en", "zh", "ru", "th", "ar", "de"], random.randrange(4))
    }
    span = Span(
        START + timedelta(seconds=random.randrange(10**5)),
        START + timedelta(days=2, microseconds=random.randrange(10**6)),
        random.choice(list(Precision)),
    )
    return Document(
        key=Key(kind.value, f"listing-{number}-{random.choice(WORDS)}"),
        position=random.randrange(50),
        names=tuple(names.values()),
        bodies=tuple(_text(random) for _ in range(random.randrange(4))),
        codes=(f"listing-{number}", *random.sample(["B14", "2106.90", "1,204"], random.randrange(2))),
        facets={
            "country": tuple(random.choices(["TH", "RU", "CN", ""], k=random.randrange(3))),
            "category": tuple(random.sample(["food", "tea\n", "toys"], random.randrange(2))),
            "exhibitor": (f"e-{random.randrange(40)}",) if random.random() < 0.8 else (),
        },
        price=random.choice([None, 0.0, 9.9, 20.0, 499.99]) if kind is Kind.PRODUCT else None,
        span=span if kind is Kind.SESSION else None,
        has_recording=random.random() < 0.5,
        withdrawn=random.random() < 0.1,
        streams=(span,) * random.randrange(3) if kind is Kind.PRODUCT else (),
        sort_names=names,
    )


def _text(random: Random) -> str:
    return random.choice([" ", "", " · "]).join(random.choices(WORDS, k=random.randrange(1, 5)))


@contextmanager
def opened(number: int) -> Iterator[Source]:
    """A source of so many listings."""
    yield Given(listings(number))


class _Failing(Given):
    def __init__(self, documents: Iterable[Document], error: Exception) -> None:
        super().__init__(documents)
        self._error = error

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterable[Document]:
        if kind is Kind.SESSION:
            raise self._error
        return super().of(kind, rows)


@contextmanager
def damaged(number: int) -> Iterator[Source]:
    """A source that can't read its sessions."""
    yield _Failing(
        listings(number), KnownError("The catalogue is cut.", safe="Nothing else.", todo="Copy it.")
    )


@contextmanager
def broken(number: int) -> Iterator[Source]:
    """A source with a mistake of ours."""
    yield _Failing(listings(number), ZeroDivisionError())


class _Shrinking(Given):
    def of(self, kind: Kind, rows: Sequence[int]) -> Iterable[Document]:
        return list(super().of(kind, rows))[1:]


@contextmanager
def shrinking(number: int) -> Iterator[Source]:
    """A source that lost listings since its census."""
    yield _Shrinking(listings(number))


class _Patient(Given):
    """Says which process asks, by a file in `folder`, then waits for a minute."""

    def __init__(self, folder: Path) -> None:
        super().__init__(replace(one, withdrawn=False) for one in listings(20))
        self._folder = folder

    def of(self, kind: Kind, rows: Sequence[int]) -> Iterable[Document]:
        (self._folder / f"{os.getpid()}.asked").touch()
        time.sleep(60)
        return super().of(kind, rows)


@contextmanager
def patient(folder: Path) -> Iterator[Source]:
    """A source that takes very long."""
    yield _Patient(folder)
