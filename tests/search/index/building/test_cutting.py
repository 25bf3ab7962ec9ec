"""Many texts are cut at once as each would be by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.search.index.building import cutting
from catalogue.search.index.building.cutting import cut
from catalogue.search.index.building.letters import Letters
from catalogue.search.words import runs, spelled, terms_of
from tests.search.index.building.odd_texts import odd_texts

LETTERS = Letters()


def assert_cut(texts: list[str]) -> None:
    """The cut texts are those of words.py."""
    found = cut(texts, LETTERS)
    terms = [{term for run in runs(text) for term in terms_of(run)} for text in texts]
    assert found.spelled == [spelled(runs(text)) for text in texts]
    assert found.terms == sorted(set().union(*terms))
    start = 0
    for its_terms, count in zip(terms, found.term_counts.tolist(), strict=True):
        numbers = found.text_terms[start : start + count].tolist()
        assert [found.terms[number] for number in numbers] == sorted(its_terms)
        start += count
    assert start == found.text_terms.size


@settings(max_examples=1000, deadline=None)
@given(st.lists(odd_texts, max_size=6))
def test_many_texts_are_cut_like_one(texts: list[str]) -> None:
    """Spelled texts and terms are those that words.py gives, whatever stands in the text before."""
    assert_cut(texts)


ODD = ["果", "果冻果", "หมอน", "ก", "1.2.3a", "a1.5", "1.5b2.3", "1.2,", "हि", "िह", ""]


@pytest.mark.parametrize("text", ODD)
def test_texts_of_every_kind(text: str) -> None:
    """Grams end with the run, points join digits only, and vowels of Indian scripts begin no word."""
    assert_cut([text, text + text, "", text])


def test_many_letters_are_cut_by_sorting(monkeypatch: pytest.MonkeyPatch) -> None:
    """With more letters than a table has room for the grams are the same."""
    monkeypatch.setattr(cutting, "_LARGEST_TABLE", 0)
    assert_cut(["果冻糖果", "หมอนยาง", "糖果冻"])
