"""Taking apart what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.search.typed import LONGEST_TEXT, MOST_RUNS, Item, parse, replaced, source


def said(item: Item) -> str:
    """An item in a short form."""
    words = " ".join(run.text for run in item.runs)
    quoted = f"[{words}{'…' if item.is_open else ''}]" if item.is_phrase else words
    return f"-{quoted}" if item.is_excluded else quoted


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("herbal jelly", ["herbal", "jelly"]),
        ('"herbal jelly" tea', ["[herbal jelly]", "tea"]),
        ("“herbal jelly” 「果冻」 «чай»", ["[herbal jelly]", "[果冻]", "[чай]"]),
        ('tea "herbal je', ["tea", "[herbal je…]"]),
        ("tea -black", ["tea", "-black"]),
        ("tea －black", ["tea", "-black"]),
        ('-"black tea" cup', ["-[black tea]", "cup"]),
        ("e-CNY", ["e cny"]),
        ("- tea --green -", ["tea", "-green"]),
        ('""', []),
        ("果冻\u3000糖果", ["果冻", "糖果"]),
        ("(a OR b) AND c:d*", ["a", "or", "b", "and", "c d"]),
        ("\x00a\x01b\ud800c\x1fd", ["a b c", "d"]),
    ],
)
def test_items(text: str, items: list[str]) -> None:
    """Words, phrases and what is left out, in the order in which they were typed."""
    assert [said(item) for item in parse(text)] == items


@given(st.text())
def test_any_text_has_items_that_stand_in_it(text: str) -> None:
    """Each item stands in the text where it says, none over another, none empty."""
    end = 0
    for item in parse(text):
        assert end <= item.start < item.end <= len(text)
        assert item.runs
        end = item.end


@given(st.text(st.sampled_from('ab 果"-1,.'), min_size=200, max_size=2000))
def test_the_number_of_words_is_bounded(text: str) -> None:
    """However much is typed, only so much is asked for."""
    items = parse(text)
    assert sum(len(item.runs) for item in items) <= MOST_RUNS
    assert all(item.end <= LONGEST_TEXT for item in items)


@given(st.lists(st.sampled_from(["tea", "-x", '"a b"', "果冻", "e-cny", "!"]), min_size=1), st.integers(0, 9))
def test_an_item_can_be_taken_out(words: list[str], place: int) -> None:
    """A text without one of its items has the others, as they were."""
    text = " ".join(words)
    items = parse(text)
    if place < len(items) and len(text) < LONGEST_TEXT:
        rest = replaced(text, items[place], "")
        kept = [item for item in items if item is not items[place]]
        assert [said(item) for item in parse(rest)][: len(kept)] == [said(item) for item in kept]
        assert source(text, items[place]).strip() == source(text, items[place])
