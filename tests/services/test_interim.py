"""Answers without an index: those of the search, but for what is found by a text."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import KnownError
from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.query import Query, Range, Sort
from catalogue.model.text import fitting
from catalogue.search.plain.scan import Scan
from catalogue.services.documents import searchable
from catalogue.services.interim import Interim
from catalogue.store.opening import open_reader
from catalogue.store.schema import DATABASE
from tests.store import odd_fair, sample

NOW = datetime(2022, 9, 1, 7, 2, tzinfo=UTC)
MANY = 10_000


@dataclass(frozen=True)
class Fair:
    """A fair, asked without an index and by the plain search."""

    documents: list[Document]
    interim: Interim
    scan: Scan
    facets: list[str]
    values: list[str]


@pytest.fixture(scope="module", params=["small", "odd", "damaged", "demo"])
def fair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, demo_folder: Path
) -> Iterator[Fair]:
    """Small fairs, and the demo."""
    folder = tmp_path_factory.mktemp(request.param) / "fair"
    match request.param:
        case "small":
            sample.make(folder)
        case "odd":
            odd_fair.make(folder, 3)
        case "damaged":
            odd_fair.spoil(odd_fair.make(folder, 4))
        case _:
            folder = demo_folder
    with closing(open_reader(folder)) as db:
        documents = list(searchable(db))
        yield Fair(
            documents,
            Interim(db),
            Scan(documents),
            sorted({facet for one in documents for facet in one.facets}),
            sorted({value for one in documents for some in one.facets.values() for value in some}),
        )


def moments() -> st.SearchStrategy[datetime | None]:
    """Times of the fair's clock, on the hour and off it; sometimes there is none."""
    return st.none() | st.integers(-48, 240).map(lambda halves: NOW + timedelta(minutes=30 * halves - 2))


def edges(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Range]:
    """Ranges, also empty ones and such that nothing is in."""
    return st.builds(Range, st.none() | numbers, st.none() | numbers)


PRICES = st.sampled_from([0, 9.9, 19.99, 20, 100, float("inf"), float("nan"), 10**400])
TIMES = st.integers(-5, 20).map(lambda hours: (NOW + timedelta(hours=6 * hours)).timestamp())
CLOCKED = {"state": ["upcoming", "live", "ended", "replay"], "livestream": ["on_air", "coming", "none"]}
BANDS = ["none", "0-20", "500-"]


@st.composite
def queries(draw: st.DrawFn, fair: Fair) -> Query:
    """Anything that can be asked without a text."""
    facets = st.sampled_from([*fair.facets, "price", "state", "livestream", "nothing"])
    some = [*fair.values, *BANDS, *CLOCKED["state"], *CLOCKED["livestream"], "nothing", "\ud800"]
    return Query(
        kinds=draw(st.frozensets(st.sampled_from(Kind))),
        filters=draw(st.dictionaries(facets, st.frozensets(st.sampled_from(some), max_size=5), max_size=3)),
        ranges=draw(
            st.fixed_dictionaries(
                {}, optional={"price": edges(PRICES), "time": edges(TIMES), "x": edges(PRICES)}
            )
        ),
        sort=draw(st.sampled_from([Sort.RELEVANCE, Sort.PRICE, Sort.TIME])),
        at=draw(moments()),
        offset=draw(st.integers(-2, 60)),
        limit=draw(st.integers(-1, 60)),
    )


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_without_a_text_the_answer_is_the_searchs(fair: Fair, data: st.DataObject) -> None:
    """Page, total, counts and ways out are those of the search, whatever is chosen and at any time."""
    query = data.draw(queries(fair))
    assert fair.interim.answer(query) == fair.scan.answer(query)


@pytest.mark.parametrize("language", ["en", "zh", "th", "ru-RU", "xx", "", "\ud800", "'; --"])
def test_by_name(fair: Fair, language: str) -> None:
    """By name in a language, without regard to case; what has none comes last, the rest as published."""

    def name(document: Document) -> str:
        written = fitting(tuple(document.sort_names), language)
        return "" if written is None else document.sort_names[written].casefold()

    by_key = {one.key: one for one in fair.documents}
    published = [by_key[key] for key in fair.scan.answer(Query(limit=MANY)).keys]
    wanted = sorted(published, key=lambda one: (not name(one), name(one)))
    answer = fair.interim.answer(Query(sort=Sort.NAME, language=language, limit=MANY))
    assert answer.keys == tuple(one.key for one in wanted)


def is_in(word: str, text: str) -> bool:
    """Whether LIKE finds a word, written as it is, small, capitalised or in capitals; a-z in any case."""

    def lower(some: str) -> bytes:
        return some.encode().lower()

    forms = (word, word.lower(), word[:1].upper() + word[1:].lower(), word.upper())
    return any(lower(form) in lower(text) for form in forms)


def has(document: Document, word: str) -> bool:
    """Whether a document has a word anywhere."""
    texts = (*document.names, *document.bodies)
    return any(is_in(word, text) for text in texts) or any(
        code.lower().startswith(word.lower()) for code in document.codes
    )


@st.composite
def sought(draw: st.DrawFn, fair: Fair) -> list[str]:
    """A few parts of words that are in the fair, some in another case."""
    documents = st.sampled_from(fair.documents)
    words = []
    for _ in range(draw(st.integers(1, 3))):
        document = draw(documents)
        text = draw(st.sampled_from([*document.names, *document.bodies, *document.codes]))
        letters = [word for word in text.split() if word.isalpha() and len(word) < 30]
        if letters:
            word = draw(st.sampled_from(letters))
            first = draw(st.integers(0, len(word) - 1))
            part = word[first : draw(st.integers(first + 1, len(word)))]
            words.append(draw(st.sampled_from([part, part.lower(), part.upper()])))
    return words


@settings(deadline=None, max_examples=80)
@given(data=st.data())
def test_every_word_is_in_some_text(fair: Fair, data: st.DataObject) -> None:
    """Found is what has each word in a text, name or code; what has all in names comes first."""
    words = data.draw(sought(fair))
    without = data.draw(st.sampled_from([*words, "jelly", "xyz"])) if data.draw(st.booleans()) else None
    text = " ".join([*words, *([f"-{without}"] if without else [])])
    by_key = {one.key: one for one in fair.documents}
    published = [by_key[key] for key in fair.scan.answer(Query(limit=MANY)).keys]
    wanted = [
        one
        for one in published
        if all(has(one, word) for word in words) and not (without and has(one, without))
    ]
    wanted.sort(key=lambda one: not all(any(is_in(word, name) for name in one.names) for word in words))
    answer = fair.interim.answer(Query(text, limit=MANY))
    assert answer.keys == tuple(one.key for one in wanted)
    assert answer.total == len(wanted)


@settings(deadline=None, max_examples=20)
@given(data=st.data())
def test_a_text_and_filters_together(fair: Fair, data: st.DataObject) -> None:
    """A facet's value finds as many as its count says, with a text and another choice too."""
    query = replace(
        data.draw(queries(fair)), text=" ".join(data.draw(sought(fair))), kinds=frozenset(Kind), ranges={}
    )
    answer = fair.interim.answer(query)
    for facet, by_value in answer.counts.items():
        for value, count in list(by_value.items())[:3]:
            chosen = {**query.filters, facet: frozenset({value})}
            assert fair.interim.answer(replace(query, filters=chosen)).total == count


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("JELLY", {"jelly", "jelly-hour"}),
        ("ｊｅｌｌｙ，", {"jelly", "jelly-hour"}),
        ("“herbal jelly”", {"jelly", "jelly-hour"}),
        ("herbal-jelly", {"jelly", "jelly-hour"}),
        ("b14", {"shop", "jelly", "jelly-hour"}),
        ("8850000", {"jelly"}),
        ("2106.90", {"jelly"}),
        ("ТАИЛАНД", {"jelly", "jelly-hour"}),
        ("ไทย -果冻", set()),
        ("เยลลี่", {"jelly", "jelly-hour"}),
        ("100% _ \\", set()),
        ("jelly\u200f", {"jelly", "jelly-hour"}),
        ("' OR 1=1 --", set()),
    ],
)
def test_texts(db: sqlite3.Connection, text: str, names: set[str]) -> None:
    """Codes, phrases, width, case and signs are understood; nothing that is typed is taken for SQL."""
    assert {key.id for key in Interim(db).answer(Query(text)).keys} == names


def test_naughty_strings(demo_folder: Path, shared_data: Path) -> None:
    """No text is an error, as a text, a filter or a language."""
    naughty = json.loads((shared_data / "import-samples/blns/blns.json").read_text(encoding="utf-8"))
    assert len(naughty) > 400
    with closing(open_reader(demo_folder)) as db:
        interim = Interim(db)
        for text in [*naughty, "\ud800", "a\udfff果冻", "\0", "\0a", "x" * 10_000, "-", '"', "🧋", "%", "_"]:
            answer = interim.answer(Query(text, limit=1))
            assert answer.total or not answer.keys
            filters = {text: frozenset({text})}
            nothing = interim.answer(
                Query(filters=filters, language=text, sort=Sort.NAME, kinds=frozenset({Kind.SESSION}))
            )
            assert (nothing.total, nothing.counts[text]) == (0, {text: 0})


@pytest.mark.parametrize(
    "spoiling",
    [
        "UPDATE listing SET position = x'05' WHERE id = 'jelly'",
        "UPDATE product SET origin_code = CAST(x'ff41' AS TEXT) WHERE id = 'jelly'",
        "UPDATE session SET starts_at = 'noon' WHERE id = 'jelly-hour'",
        "UPDATE session_language SET language = x'05' WHERE language = 'zh'",
    ],
)
def test_damage_is_told(small_fair: Path, tmp_path: Path, spoiling: str) -> None:
    """A value that no sound catalogue holds ends in words."""
    with closing(sqlite3.connect(tmp_path / DATABASE)) as db:
        with closing(sqlite3.connect(small_fair / DATABASE)) as sound:
            sound.backup(db)
        db.executescript(
            "PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), ', WITHOUT', ' WITHOUT')"
        )
    with closing(sqlite3.connect(tmp_path / DATABASE)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(spoiling)
    with closing(open_reader(tmp_path)) as db, pytest.raises(KnownError, match="is damaged"):
        Interim(db).answer(Query(at=NOW))
