"""The index answers as the plain search does: the same keys, order, totals, counts, words and ways out."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Query, Range, Sort
from catalogue.search.index.counts import Counts
from catalogue.search.index.engine import Index
from catalogue.search.plain.scan import Scan
from tests.search.engines import IndexOf
from tests.search.fairs import (
    WORDS,
    fairs,
    misspelt,
    queries,
    strange_fairs,
    strange_queries,
    words_of,
)

NAUGHTY = Path(__file__).resolve().parents[3].parent / "shared/data/import-samples/blns/blns.json"


@pytest.fixture(scope="module")
def both(index_of: IndexOf) -> tuple[Index, Scan]:
    """Both engines over listings with all words of the small fairs."""
    fair = [Document(Key("product", str(place)), place, (word,)) for place, word in enumerate(WORDS)]
    return index_of(fair), Scan(fair)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_the_index_answers_as_the_plain_search(index_of: IndexOf, data: st.DataObject) -> None:
    """Any question about any fair has the same answer, whatever was asked before."""
    fair = data.draw(fairs)
    index, plain = index_of(fair), Scan(fair)
    asked = queries(words_of(fair) or WORDS, st.sampled_from(Sort))
    for query in data.draw(st.lists(asked, min_size=1, max_size=8)):
        assert index.answer(query) == plain.answer(query)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_wrong_letter_is_put_right_alike(index_of: IndexOf, data: st.DataObject) -> None:
    """What is searched instead of a misspelt word is the same, alone and beside other words."""
    fair = data.draw(fairs)
    index, plain = index_of(fair), Scan(fair)
    words = words_of(fair) or WORDS
    texts = st.builds("{} {}".format, misspelt(words), st.just("") | st.sampled_from(words))
    for text in data.draw(st.lists(texts, min_size=1, max_size=8)):
        assert index.answer(Query(text)) == plain.answer(Query(text))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_strange_fair_is_answered_alike(index_of: IndexOf, data: st.DataObject) -> None:
    """Listings without any name, with empty facet values, ids of any letters or prices beyond measure, and
    facets and ranges that nobody has."""
    fair = data.draw(strange_fairs)
    index, plain = index_of(fair), Scan(fair)
    for query in data.draw(st.lists(strange_queries(fair), min_size=1, max_size=8)):
        assert index.answer(query) == plain.answer(query)


@settings(max_examples=40, deadline=None)
@given(fair=fairs, sort=st.sampled_from(Sort), zone=st.integers(-12, 14))
def test_the_clock_is_alike_at_every_edge(
    index_of: IndexOf, fair: tuple[Document, ...], sort: Sort, zone: int
) -> None:
    """A microsecond before, at and after each beginning and end of a session, told in any zone: states,
    livestreams, their counts, the order by time, and ranges that begin or end there, are the same."""
    index, plain = index_of(fair), Scan(fair)
    for edge in edges(fair):
        for microseconds in (-1, 0, 1):
            at = (edge + timedelta(microseconds=microseconds)).astimezone(timezone(timedelta(hours=zone)))
            reached = Range(at.timestamp(), None)
            for query in (
                Query(at=at, sort=sort),
                Query(at=at, filters={"state": frozenset({"live", "upcoming"})}),
                Query(at=at, filters={"livestream": frozenset({"on_air"})}),
                Query(at=at, ranges={"time": reached}),
                Query(ranges={"time": Range(None, reached.low)}),
            ):
                assert index.answer(query) == plain.answer(query)


def edges(fair: tuple[Document, ...]) -> list[datetime]:
    """When spans of a fair begin and end; at least one moment."""
    spans = [span for one in fair for span in (*one.streams, *([one.span] if one.span else []))]
    return sorted({edge for span in spans for edge in (span.start, span.end)})


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_page_without_counts_is_that_of_the_answer(index_of: IndexOf, data: st.DataObject) -> None:
    """What is shown first, the keys of a page and the total, is what the whole answer has."""
    fair = data.draw(fairs)
    index = index_of(fair)
    for query in data.draw(st.lists(queries(words_of(fair) or WORDS, st.sampled_from(Sort)), max_size=5)):
        answer = index.answer(query)
        assert index.page(query) == (answer.keys, answer.total)


@settings(max_examples=40, deadline=None)
@given(data=st.data(), number=st.integers(1, 4))
def test_the_most_frequent_values_are_those_of_all(
    index_of: IndexOf, data: st.DataObject, number: int
) -> None:
    """The few values with the most listings are those that sorting all of them gives."""
    fair = data.draw(fairs)
    index = index_of(fair)
    for counts in index.answer(data.draw(queries(words_of(fair) or WORDS))).counts.values():
        ordered = sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))
        assert isinstance(counts, Counts)
        assert counts.most(number) == ordered[:number]


@settings(max_examples=100, deadline=None)
@given(text=st.text())
def test_any_text_is_answered_alike(both: tuple[Index, Scan], text: str) -> None:
    """Whatever letters, signs and marks are typed, the answer is the same."""
    index, plain = both
    assert index.answer(Query(text)) == plain.answer(Query(text))


@pytest.mark.parametrize("unit", ["a", "果", "ห", "ا ", "é", "-x ", '"x" ', "1.", "\ud83d", "\u202e", "漢a"])
def test_ten_thousand_letters_are_answered_alike(both: tuple[Index, Scan], unit: str) -> None:
    """A text far longer than the search field has the same answer."""
    index, plain = both
    assert index.answer(Query(unit * 10_000)) == plain.answer(Query(unit * 10_000))


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the naughty strings are not here")
def test_naughty_strings_are_answered_alike(index_of: IndexOf) -> None:
    """Listings named by strings that have broken other programs are found alike by each of them, and sorted
    alike in every language."""
    texts = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    fair = [
        Document(Key("product", text), place % 7, (text,), codes=(text,), sort_names={"en": text})
        for place, text in enumerate(dict.fromkeys(texts))
    ]
    index, plain = index_of(fair), Scan(fair)
    for text in texts:
        assert index.answer(Query(text)) == plain.answer(Query(text))
        assert index.answer(Query(f'"{text}')) == plain.answer(Query(f'"{text}'))
    for language in ("en", "zh", "ru", "th", "ar"):
        query = Query(sort=Sort.NAME, language=language, limit=len(fair))
        assert index.answer(query).keys == plain.answer(query).keys
