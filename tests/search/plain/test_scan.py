"""The plain search keeps every promise of a search, on any fair and any question."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.query import Drop, Query, Sort
from catalogue.search.plain.scan import Scan
from catalogue.search.ways_out import take
from tests.search import one_by_one
from tests.search.fairs import fairs, fairs_with_questions


def really(query: Query, searched: str) -> Query:
    """The query whose text is the one that was searched."""
    return replace(query, text=searched) if searched else query


Asked = tuple[tuple[Document, ...], list[Query]]


@settings(max_examples=300, deadline=None)
@given(fairs_with_questions())
def test_an_answer_is_what_looking_at_each_listing_gives(asked: Asked) -> None:
    """Page, total and all counts are those of the plainest definition, in the order that was asked for,
    whatever was asked before."""
    fair, queries = asked
    scan = Scan(fair)
    for query in queries:
        answer = scan.answer(query)
        meant = really(query, answer.searched)
        keys = one_by_one.keys(fair, meant)
        first = max(query.offset, 0)
        assert answer.total == len(keys)
        assert list(answer.keys) == keys[first : first + max(query.limit, 0)]
        assert answer.counts == one_by_one.counts(fair, meant)


@settings(max_examples=100, deadline=None)
@given(fairs_with_questions())
def test_only_a_text_that_finds_nothing_is_corrected(asked: Asked) -> None:
    """Where any listing has the text as it was typed, exactly that was searched, filters or not; what is
    searched instead is in some listing."""
    fair, queries = asked
    scan = Scan(fair)
    for query in queries:
        searched = scan.answer(query).searched
        if any(one_by_one.is_found(document, Query(query.text)) for document in fair):
            assert searched == ""
        elif searched:
            assert any(one_by_one.is_found(document, Query(searched)) for document in fair)


@settings(max_examples=200, deadline=None)
@given(fairs_with_questions())
def test_a_way_out_leads_to_what_it_says(asked: Asked) -> None:
    """Where nothing is found, each way out gives as many as it promises, more than none, and none is missing
    that drops one facet's choice, one range or all filters."""
    fair, queries = asked
    scan = Scan(fair)
    for query in queries:
        answer = scan.answer(query)
        if answer.total:
            assert answer.ways_out == ()
            continue
        for way in answer.ways_out:
            assert way.total > 0
            assert scan.answer(take(query, way)).total == way.total
        ways = {(way.drop, way.name) for way in answer.ways_out}
        meant = really(query, answer.searched)
        chosen = [facet for facet, values in query.filters.items() if values]
        for facet in chosen:
            finds = any(one_by_one.is_found(document, meant, but=facet) for document in fair)
            assert ((Drop.FACET, facet) in ways) is finds
        for name in query.ranges:
            kept = {other: edges for other, edges in query.ranges.items() if other != name}
            finds = any(one_by_one.is_found(document, replace(meant, ranges=kept)) for document in fair)
            assert ((Drop.RANGE, name) in ways) is finds
        if len(chosen) + len(query.ranges) > 1:
            bare = replace(meant, filters={}, ranges={})
            finds = any(one_by_one.is_found(document, bare) for document in fair)
            assert ((Drop.FILTERS, "") in ways) is finds


@settings(max_examples=50, deadline=None)
@given(fairs_with_questions())
def test_pages_together_are_the_whole(asked: Asked) -> None:
    """Pages one after another hold every listing found once, in one order."""
    fair, queries = asked
    scan = Scan(fair)
    for query in queries:
        whole = scan.answer(replace(query, offset=0, limit=100)).keys
        pages = [scan.answer(replace(query, offset=offset, limit=2)).keys for offset in range(0, 10, 2)]
        assert tuple(key for page in pages for key in page) == whole


@settings(max_examples=50, deadline=None)
@given(fairs_with_questions(), st.randoms(use_true_random=False))
def test_the_order_in_which_listings_are_handed_over_is_of_no_account(asked: Asked, random: Random) -> None:
    """The answer depends on the listings and the question alone."""
    fair, queries = asked
    shuffled = list(fair)
    random.shuffle(shuffled)
    one, other = Scan(fair), Scan(shuffled)
    for query in queries:
        assert one.answer(query) == other.answer(query)


@settings(max_examples=50, deadline=None)
@given(fairs_with_questions(), st.sampled_from(Sort), st.sampled_from(["en", "zh", "ru", "th", "ar"]))
def test_sorting_loses_nothing(asked: Asked, sort: Sort, language: str) -> None:
    """Every order holds the same listings."""
    fair, queries = asked
    scan = Scan(fair)
    for query in queries:
        whole = replace(query, offset=0, limit=100)
        ordered = scan.answer(replace(whole, sort=sort, language=language)).keys
        assert sorted(ordered) == sorted(scan.answer(whole).keys)


@settings(max_examples=100, deadline=None)
@given(fairs, st.text(max_size=40), st.sampled_from(Sort))
def test_any_text_has_an_answer(fair: tuple[Document, ...], text: str, sort: Sort) -> None:
    """No text is an error, in a question or in a listing."""
    named = [replace(document, names=(*document.names, text)) for document in fair]
    answer = Scan(named).answer(Query(text, sort=sort))
    assert 0 <= len(answer.keys) <= answer.total <= len(fair)
