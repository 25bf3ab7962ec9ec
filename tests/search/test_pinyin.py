"""Chinese names in Latin letters."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.search.pinyin import LONGEST_FULL, LONGEST_INITIALS, romanised, sorting_key


def test_full_and_initials_from_each_letter_on() -> None:
    """A name is typed from any of its letters on, whole or by initials."""
    found = romanised(["果冻"])
    assert found.full == {"guodong", "dong"}
    assert found.initials == {"gd", "d"}


def test_a_letter_is_read_as_its_neighbours_ask() -> None:
    """长城 is Changcheng and 银行 is Yinhang, though the letters have other readings."""
    assert "changcheng" in romanised(["长城"]).full
    assert "yinhang" in romanised(["中国银行"]).full


def test_u_umlaut_is_typed_v_or_u() -> None:
    """绿茶 is found by lvcha and by lucha."""
    assert {"lvcha", "lucha"} <= romanised(["绿茶"]).full


@given(st.lists(st.text(st.sampled_from("果冻糖绿aB ・")), max_size=4))
def test_no_name_makes_long_terms(names: list[str]) -> None:
    """Each Chinese letter makes three terms at most, none longer than can be typed."""
    found = romanised(name * 20 for name in names)
    assert all(0 < len(term) <= LONGEST_FULL for term in found.full)
    assert all(0 < len(term) <= LONGEST_INITIALS for term in found.initials)


def test_chinese_is_searched_without_waiting_for_pinyin() -> None:
    """Neither building the search nor a Chinese word imports pypinyin: only a Latin word needs it."""
    program = """
import sys
from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Query
from catalogue.search.plain.scan import Scan
scan = Scan([Document(Key("product", "p"), 0, ("果冻",))])
assert scan.answer(Query("果冻")).total == 1
assert "pypinyin" not in sys.modules
assert scan.answer(Query("gd")).total == 1
assert "pypinyin" in sys.modules
"""
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True, timeout=60)


@cache
def words() -> list[str]:
    """Every word that pypinyin knows; ends and beginnings of them make others meet."""
    from pypinyin.constants import PHRASES_DICT

    return list(PHRASES_DICT)


@cache
def letters() -> list[str]:
    """Every letter that pypinyin can read."""
    from pypinyin.constants import PINYIN_DICT

    return list(map(chr, PINYIN_DICT))


def assert_read(text: str) -> None:
    """`text` is read as pypinyin reads it, with tones and without; behind a letter that makes it Chinese."""
    from pypinyin import Style, lazy_pinyin

    text = f"果{text}"
    assert list(sorting_key(text)) == lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True)
    full, initials = set(), set()
    for run in re.findall("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+", text):
        syllables = lazy_pinyin(run)
        for start in range(len(syllables)):
            word = "".join(syllables[start:])[:LONGEST_FULL]
            full |= {word, word.replace("v", "u")}
            initials.add("".join(one[0] for one in syllables[start:])[:LONGEST_INITIALS])
    found = romanised([text])
    assert set(found.full) == full
    assert set(found.initials) == initials


@pytest.mark.parametrize("seed", range(4))
def test_words_are_read_as_pypinyin_reads_them(seed: int) -> None:
    """Every fourth word of its list in turn, whole and cut, one after another, gives its own readings."""
    for word in words()[seed::4]:
        assert_read(word)
        assert_read(word[:-1])


def test_letters_are_read_as_pypinyin_reads_them() -> None:
    """So does every letter, in front of another."""
    for letter in Random(1).sample(letters(), 8000):
        assert_read(letter)


@settings(max_examples=500, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(0, 8), st.text(max_size=3))
def test_texts_are_read_as_pypinyin_reads_them(random: Random, size: int, other: str) -> None:
    """Words that overlap, are cut short, or stand between other signs are read alike."""
    pieces = [
        random.choice(
            [word := random.choice(words()), word[:-1], word[1:], random.choice(letters()), other, "〇"]
        )
        for _ in range(size)
    ]
    assert_read("".join(pieces))
