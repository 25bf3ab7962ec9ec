"""The small fair with odd listings among its own: what the schema lets stand, and some that it doesn't."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from catalogue.model.exhibitor import Coverage, Exhibitor, Participation, PaymentMeans
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.money import Money
from catalogue.model.product import Product
from catalogue.model.session import DayPart, Precision, Session, SessionForm, Span
from catalogue.model.text import Text, Texts, TextStatus
from catalogue.store.draft import create
from catalogue.store.schema import DATABASE
from catalogue.store.writing.exhibitors import add_coverages, add_exhibitors
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions
from tests.store import sample

COUNT = 60
_WORDS = ("jelly", "果冻", "Желе", "เยลลี่", "هلام", "100% <b>'", "a\u200f\x01b", " ", "A Brand")
_LANGUAGES = ("ar", "en", "en-GB", "ru", "th", "zh", "zz")
_STATES = (*ListingState, *(ListingState.PUBLISHED,) * 3)
_FIRST = datetime(2022, 8, 31, tzinfo=UTC)

Value = TypeVar("Value")


def make(folder: Path, seed: int) -> Path:
    """A new catalogue in `folder`; equal seeds make equal ones."""
    odd = _Odd(random.Random(seed))
    with create(folder) as draft:
        sample.fill(draft)
        with draft.change():
            add_exhibitors(draft, [odd.exhibitor(number) for number in range(COUNT)])
            add_coverages(draft, [odd.coverage(number) for number in range(COUNT)])
            add_products(draft, [odd.product(number) for number in range(COUNT)])
            add_sessions(draft, [odd.session(number) for number in range(COUNT)])
    return folder


def spoil(folder: Path) -> Path:
    """Break what a sound catalogue keeps: a tree that bites its tail, and what is named but isn't there."""
    with closing(sqlite3.connect(folder / DATABASE)) as db:
        db.executescript(
            """UPDATE category SET parent_id = 'food-sweets' WHERE id = 'food';
            UPDATE category SET parent_id = 'nowhere' WHERE id = 'home';
            UPDATE product SET category_id = 'unknown' WHERE id IN ('odd-3', 'odd-5');
            UPDATE product SET exhibitor_id = 'unknown' WHERE id IN ('odd-4', 'odd-5');
            UPDATE session SET place_id = 'unknown', host_id = 'unknown' WHERE id = 'odd-6';
            UPDATE exhibitor_theme SET theme_id = 'unknown' WHERE exhibitor_id = 'odd-1';
            UPDATE listing SET position = 7 WHERE position BETWEEN 5 AND 20;
            UPDATE listing SET position = -position WHERE position > 40;"""
        )
    return folder


class _Odd:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def exhibitor(self, number: int) -> Exhibitor:
        participation = self._of(list(Participation))
        places = [one.id for one in sample.PLACES] if participation.may_have_booth else []
        return replace(
            sample.EXHIBITORS[0],
            id=f"odd-{number}",
            country=self._of(sample.COUNTRIES).code,
            participation=participation,
            state=self._of(_STATES),
            name=self._texts(),
            summary=self._texts(),
            zone=self._texts(),
            themes=self._some([one.id for one in sample.THEMES]),
            payments=self._some(list(PaymentMeans)),
            booth_ids=self._some(places),
        )

    def coverage(self, number: int) -> Coverage:
        return replace(
            sample.COVERAGES[0],
            id=f"odd-{number}",
            exhibitor_id=f"odd-{self._chance.randrange(COUNT // 4)}",
            measure=self._of(("region", "market", "currency")),
            name=self._texts(),
        )

    def product(self, number: int) -> Product:
        price = self._of((None, Money(0, "CNY"), Money(1999, "CNY"), Money(5, "JPY"), Money(10**15, "CNY")))
        return replace(
            sample.PRODUCTS[0],
            id=f"odd-{number}",
            exhibitor_id=self._of((None, f"odd-{self._chance.randrange(COUNT)}")),
            origin=self._of(sample.COUNTRIES).code,
            category_id=self._of(sample.CATEGORIES).id,
            hs6=self._of((None, "210690")),
            gtin=self._of((None, "12345678")),
            price=price,
            price_evidence=Evidence.REPORTED if price else None,
            brand=self._of(("", "", *_WORDS)),
            state=self._of(_STATES),
            evidence=self._of(list(Evidence)),
            name=self._texts(),
            summary=self._texts(),
            shown=self._texts(),
        )

    def session(self, number: int) -> Session:
        precision = self._of(list(Precision))
        start = _FIRST + timedelta(hours=self._chance.randrange(6))
        part = DayPart.MORNING if precision is Precision.PART_OF_DAY else None
        return replace(
            sample.SESSIONS[0],
            id=f"odd-{number}",
            form=self._of(list(SessionForm)),
            span=Span(start, start + timedelta(hours=self._chance.randrange(1, 9)), precision, part),
            last_day=self._of(("2022-09-03", "2023-06-01")) if precision is Precision.RANGE else "2022-09-01",
            host_id=self._of((None, f"odd-{self._chance.randrange(COUNT)}")),
            place_id=self._of((None, *(one.id for one in sample.PLACES))),
            recording=self._of((None, "a.webm", "")),
            countries=self._some([one.code for one in sample.COUNTRIES]),
            languages=self._some(_LANGUAGES),
            themes=self._some([one.id for one in sample.THEMES]),
            product_ids=self._some([f"odd-{self._chance.randrange(COUNT)}" for _ in range(3)]),
            state=self._of(_STATES),
            name=self._texts(),
            summary=self._texts(),
            venue=self._texts(),
        )

    def _of(self, values: Sequence[Value]) -> Value:
        return self._chance.choice(values)

    def _some(self, values: Sequence[Value]) -> tuple[Value, ...]:
        distinct = list(dict.fromkeys(values))
        return tuple(self._chance.sample(distinct, self._chance.randint(0, len(distinct))))

    def _texts(self) -> Texts:
        """Often nothing; the same words in many languages, and in languages that are none."""
        languages = self._some(_LANGUAGES) if self._chance.random() < 0.7 else ()
        statuses = list(TextStatus)
        return Texts({language: Text(self._of(_WORDS), self._of(statuses)) for language in languages})
