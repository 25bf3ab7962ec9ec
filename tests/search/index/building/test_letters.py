"""Many texts are folded at once as each would be by itself."""

from __future__ import annotations

import sys
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.search.index.building.letters import BETWEEN, Letters, parted, text_of
from catalogue.search.words import fold
from tests.search.index.building.odd_texts import odd_texts

LETTERS = Letters()


def test_folding_does_nothing_to_what_it_made() -> None:
    """No letter that folding gives is changed by folding: else letters couldn't be looked up one by one."""
    assigned = (
        letter for letter in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(letter) != "Cn"
    )
    normal = [letter for letter in assigned if unicodedata.is_normalized("NFKC", letter)]
    assert len(normal) > 100_000
    made = {part for letter in normal for part in fold(letter)}
    assert [letter for letter in sorted(made) if fold(letter) != letter] == []


@settings(max_examples=500, deadline=None)
@given(st.lists(odd_texts, min_size=1, max_size=6))
def test_many_texts_are_folded_like_one(texts: list[str]) -> None:
    """Each text is what fold makes of it, whatever stands before and behind it."""
    there = parted(texts)
    assert text_of(LETTERS.fold(there)).split(BETWEEN)[1:-1] == [fold(text) for text in there]


@given(st.lists(odd_texts, max_size=3))
def test_no_text_holds_what_stands_between(texts: list[str]) -> None:
    """The sign between texts is taken out of those that hold it, and nothing else is changed."""
    for text, kept in zip(texts, parted(texts), strict=True):
        assert BETWEEN not in kept
        assert kept == text.replace(BETWEEN, "\ufffe")
