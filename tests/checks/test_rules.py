"""Each rule names what breaks it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalogue.checks import codes, evidence, names, pictures, times, trees
from catalogue.checks.contents import Contents
from catalogue.checks.finding import WHOLE, Finding
from catalogue.model.category import Category
from catalogue.model.country import Country
from catalogue.model.exhibitor import Participation
from catalogue.model.listing import Evidence, Key
from catalogue.model.money import Money
from catalogue.model.session import Precision, Span
from catalogue.model.source import Claim, ClaimStatus
from catalogue.model.text import Text, Texts
from tests.store import sample

Rule = Callable[[Contents], Iterator[Finding]]


def contents() -> Contents:
    """The small fair, in which every listing has a claim and no picture is known."""
    told = {(claim.kind, claim.id) for claim in sample.CLAIMS}
    listings = [
        *(("exhibitor", one.id) for one in sample.EXHIBITORS),
        *(("product", one.id) for one in sample.PRODUCTS),
        *(("session", one.id) for one in sample.SESSIONS),
    ]
    return Contents(
        folder=Path("nowhere"),
        fair=sample.FAIR,
        exhibitors=sample.EXHIBITORS,
        products=sample.PRODUCTS,
        sessions=sample.SESSIONS,
        countries=sample.COUNTRIES,
        categories=sample.CATEGORIES,
        places=sample.PLACES,
        coverages=sample.COVERAGES,
        pictures=(),
        sources=sample.SOURCES,
        claims=(
            *sample.CLAIMS,
            *(
                Claim(kind, id, "name", "told", "news", ClaimStatus.REPORTED)
                for kind, id in listings
                if (kind, id) not in told
            ),
        ),
    )


RULES: tuple[Rule, ...] = (
    names.names,
    evidence.sources,
    evidence.presence,
    evidence.invented,
    pictures.pictures,
    times.times,
    codes.goods,
    codes.countries,
    codes.fair,
    trees.trees,
)
JELLY, HOUR, SHOP = sample.PRODUCTS[0], sample.SESSIONS[0], sample.EXHIBITORS[0]


def with_jelly(**changes: object) -> Contents:
    """The small fair with another jelly."""
    return replace(contents(), products=(replace(JELLY, **changes), *sample.PRODUCTS[1:]))  # type: ignore[arg-type]


def with_hour(**changes: object) -> Contents:
    """The small fair with another hour of jelly."""
    return replace(contents(), sessions=(replace(HOUR, **changes), *sample.SESSIONS[1:]))  # type: ignore[arg-type]


def at(day: int, hour: int) -> datetime:
    """An hour of September 2022, UTC."""
    return datetime(2022, 9, day, hour, tzinfo=UTC)


@pytest.mark.parametrize("rule", RULES)
def test_a_sound_fair(rule: Rule) -> None:
    """No rule finds anything wrong with a sound fair."""
    assert list(rule(contents())) == []


BROKEN = [
    (
        names.names,
        with_jelly(name=Texts({"zh": Text("果冻")})),
        Key("product", "jelly"),
        "first language (en)",
    ),
    (names.names, with_jelly(name=Texts({"en": Text("  ")})), Key("product", "jelly"), "first language (en)"),
    (codes.goods, with_jelly(gtin="8850000000004"), Key("product", "jelly"), "check digit of its GTIN"),
    (codes.goods, with_jelly(hs6="999999"), Key("product", "jelly"), "HS code 999999"),
    (codes.goods, with_jelly(price=Money(1, "QQQ")), Key("product", "jelly"), "QQQ, is unknown"),
    (
        codes.countries,
        replace(contents(), countries=(Country("ZZ", "", None),)),
        Key("country", "ZZ"),
        "no ISO 3166-1 code",
    ),
    (
        codes.fair,
        replace(contents(), fair=replace(sample.FAIR, default_currency="QQQ")),
        WHOLE,
        "currency QQQ",
    ),
    (codes.fair, replace(contents(), fair=replace(sample.FAIR, languages=("qqq",))), WHOLE, "language qqq"),
    (codes.fair, with_hour(languages=("qqq",)), Key("session", "jelly-hour"), "language qqq"),
    (
        evidence.sources,
        replace(contents(), sources=sample.SOURCES[1:], claims=contents().claims[:1]),
        Key("product", "jelly"),
        "Nobody is named who says that its origin is “TH”",
    ),
    (
        evidence.sources,
        replace(contents(), claims=contents().claims[2:]),
        Key("product", "jelly"),
        "Nothing says where it comes from",
    ),
    (
        evidence.presence,
        replace(contents(), exhibitors=(replace(SHOP, participation=Participation.MENTIONED),)),
        Key("exhibitor", "shop"),
        "not on site",
    ),
    (
        evidence.invented,
        with_jelly(price_evidence=Evidence.ILLUSTRATIVE),
        Key("product", "jelly"),
        "illustrative, though it has a real brand (A Brand)",
    ),
    (
        pictures.pictures,
        replace(contents(), pictures=(sample.PICTURE,)),
        Key("picture", sample.PICTURE.hash),
        "is missing",
    ),
    (
        pictures.pictures,
        replace(contents(), pictures=(replace(sample.PICTURE, hash="../../etc"),)),
        Key("picture", "../../etc"),
        "names no picture",
    ),
    (
        times.times,
        with_hour(
            first_day="2022-09-06", last_day="2022-09-06", span=Span(at(6, 7), at(6, 8), Precision.MINUTE)
        ),
        Key("session", "jelly-hour"),
        "the fair from 2022-08-31 to 2022-09-05",
    ),
    # 17:00 UTC is the next day in the fair's zone.
    (
        times.times,
        with_hour(span=Span(at(1, 17), at(1, 18), Precision.MINUTE)),
        Key("session", "jelly-hour"),
        "Its times are from 2022-09-02 to 2022-09-02",
    ),
    (
        times.times,
        with_hour(span=Span(at(1, 8), at(1, 7), Precision.MINUTE)),
        Key("session", "jelly-hour"),
        "ends before it begins",
    ),
    (times.times, with_hour(first_day="soon"), Key("session", "jelly-hour"), "Its days are no days"),
    (
        times.times,
        replace(contents(), fair=replace(sample.FAIR, time_zone="Asia/Nowhere")),
        WHOLE,
        "“Asia/Nowhere” is unknown",
    ),
    (
        times.times,
        replace(contents(), fair=replace(sample.FAIR, time_zone="../x")),
        WHOLE,
        "“../x” is unknown",
    ),
    (
        times.times,
        replace(contents(), fair=replace(sample.FAIR, time_zone="Asia")),
        WHOLE,
        "“Asia” is unknown",
    ),
    (
        trees.trees,
        replace(contents(), categories=(Category("a", "a", 0, "", "", Texts()),)),
        Key("category", "a"),
        "above itself",
    ),
]


@pytest.mark.parametrize(("rule", "broken", "key", "words"), BROKEN)
def test_what_is_wrong_is_named(rule: Rule, broken: Contents, key: Key, words: str) -> None:
    """A rule that is broken once has one finding about just that thing, and it says what is wrong."""
    found = [finding for finding in rule(broken) if finding.key == key]
    assert len(found) == 1
    assert words in found[0].words
    assert found[0].words.endswith(".")


def test_every_rule_can_be_broken() -> None:
    """Each rule that holds for a sound fair is seen to fail for a broken one."""
    assert {rule for rule, *_ in BROKEN} == set(RULES)


def test_a_longer_circle_is_found_once_for_each_of_its_members() -> None:
    """Two categories above each other are both named, and one that merely hangs below them is not."""
    circle = (
        Category("a", "b", 0, "", "", Texts()),
        Category("b", "a", 1, "", "", Texts()),
        Category("c", "b", 2, "", "", Texts()),
    )
    found = [finding.key.id for finding in trees.trees(replace(contents(), categories=circle))]
    assert found == ["a", "b"]
