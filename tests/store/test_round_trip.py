"""Whatever is written is read again unchanged, as a noun and on a card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.errors import KnownError
from catalogue.model.listing import Evidence, Key, ListingState
from catalogue.model.money import Money
from catalogue.model.product import Product
from catalogue.model.session import DayPart, Precision, Session, Span
from catalogue.model.text import Text, Texts, TextStatus
from catalogue.store.cards import cards
from catalogue.store.draft import Draft, create
from catalogue.store.products import product
from catalogue.store.sessions import session
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions
from tests.store import sample

# What a text may hold: everything but lone surrogates and NUL, which no file in UTF-8 text has.
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=60)
TEXTS = st.dictionaries(
    st.sampled_from(["en", "zh", "zh-Hant", "ru", "th", "ar"]),
    st.builds(Text, WORDS, st.sampled_from(TextStatus)),
).map(Texts)
PRICES = st.none() | st.builds(Money, st.integers(0, 10**15), st.sampled_from(["CNY", "JPY", "KWD"]))


@st.composite
def products(draw: st.DrawFn) -> Product:
    """Any product that a catalogue accepts."""
    price = draw(PRICES)
    evidence = draw(st.sampled_from([Evidence.REPORTED, Evidence.ILLUSTRATIVE])) if price else None
    return replace(
        sample.PRODUCTS[0],
        id="drawn",
        gtin=draw(st.none() | st.sampled_from(["8850000000003", "96385074"])),
        hs6=draw(st.none() | st.from_regex(r"[0-9]{6}", fullmatch=True).filter(str.isascii)),
        price=price,
        price_evidence=evidence,
        brand="" if evidence is Evidence.ILLUSTRATIVE else draw(WORDS),
        state=draw(st.sampled_from(ListingState)),
        evidence=draw(st.sampled_from(Evidence)),
        name=draw(TEXTS),
        summary=draw(TEXTS),
        shown=draw(TEXTS),
    )


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any session that a catalogue accepts."""
    start = datetime(2022, 9, 1, tzinfo=UTC) + timedelta(seconds=draw(st.integers(0, 80_000)))
    end = start + timedelta(seconds=draw(st.integers(1, 5_000)))
    precision = draw(st.sampled_from(Precision))
    part = draw(st.sampled_from(DayPart)) if precision is Precision.PART_OF_DAY else None
    return replace(
        sample.SESSIONS[0],
        id="drawn",
        span=Span(start, end, precision, part),
        stream=draw(st.none() | WORDS),
        recording=draw(st.none() | WORDS),
        countries=tuple(sorted(draw(st.sets(st.sampled_from(["CN", "LA", "TH"]))))),
        name=draw(TEXTS),
        venue=draw(TEXTS),
    )


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Draft]:
    """The small fair, open for changes that are all undone."""
    with create(tmp_path_factory.mktemp("round") / "fair") as opened:
        sample.fill(opened)
        yield opened


@given(written=products())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_products(draft: Draft, written: Product) -> None:
    """A product comes back as it was, and its card tells the same."""
    draft.begin()
    try:
        add_products(draft, [written])
        assert product(draft.conn, "drawn") == written
        [card] = cards(draft.conn, [Key("product", "drawn")])
        assert (card.name, card.price, card.price_evidence) == (
            written.name,
            written.price,
            written.price_evidence,
        )
    finally:
        draft.rollback()


@given(written=sessions())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sessions(draft: Draft, written: Session) -> None:
    """A session comes back as it was, to the second, and its card tells the same."""
    draft.begin()
    try:
        add_sessions(draft, [written])
        assert session(draft.conn, "drawn") == written
        [card] = cards(draft.conn, [Key("session", "drawn")])
        assert (card.span, card.countries, card.has_stream) == (
            written.span,
            written.countries,
            written.stream is not None,
        )
    finally:
        draft.rollback()


@pytest.mark.parametrize("value", ["\ud800", "\0", "a\0b"])
def test_what_is_no_text(draft: Draft, value: str) -> None:
    """Half a character and NUL are refused in words, and nothing is written."""
    with pytest.raises(KnownError, match="does not accept this"):
        add_products(draft, [replace(sample.PRODUCTS[1], id="odd", name=Texts({"en": Text(value)}))])
    assert product(draft.conn, "odd") is None
