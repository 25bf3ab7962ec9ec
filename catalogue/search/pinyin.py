"""Chinese names in Latin letters. pypinyin is imported when the first is read: that costs 150 ms.

A letter's reading depends on the word it stands in. pypinyin takes the longest words of its own list from
left to right; so do we, and ask it once for each word instead of once for each name: 10 times faster, equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")
# Longer ones are compared by their beginnings: four syllables tell names apart, and more would make nearly
# every letter of every name a term of its own.
LONGEST_FULL = 12
LONGEST_INITIALS = 8
# The whole list of words is half of it; single letters are the rest.
_WORDS_KEPT = 1 << 17
# Many names are asked for their search terms first, then all of them for their places in the order.
_TEXTS_KEPT = 1 << 15


class Romanised(NamedTuple):
    """What is typed for names: from each of their Chinese letters on, all syllables as one word, and their
    initials: 果冻 → guodong, dong and gd, d. The ü of 绿 is typed v or u."""

    full: frozenset[str]
    initials: frozenset[str]


def romanised(names: Iterable[str]) -> Romanised:
    """What the names are found by beside their own letters; nothing for names that are not Chinese."""
    full: set[str] = set()
    initials: set[str] = set()
    for name in names:
        for text in _CHINESE.findall(name):
            syllables = [word for reading in _readings(text) for word in reading.plain]
            spelt = "".join(syllables)
            starts = [0, *accumulate(map(len, syllables[:-1]))]
            full.update([spelt[start : start + LONGEST_FULL] for start in starts])
            if "v" in spelt:
                spelt = spelt.replace("v", "u")
                full.update([spelt[start : start + LONGEST_FULL] for start in starts])
            firsts = "".join([syllable[0] for syllable in syllables])
            initials.update([firsts[start : start + LONGEST_INITIALS] for start in range(len(firsts))])
    return Romanised(frozenset(full), frozenset(initials))


def sorting_key(name: str) -> tuple[str, ...]:
    """Each Chinese letter as its syllable with the tone's number, other text as it is: 果冻 → guo3, dong4."""
    if not _CHINESE.search(name):
        return (name,)
    return tuple([syllable for reading in _readings(name) for syllable in reading.toned])


class _Reading(NamedTuple):
    """How a word is read: its syllables without tones, and with their numbers."""

    plain: tuple[str, ...]
    toned: tuple[str, ...]


@lru_cache(maxsize=_TEXTS_KEPT)
def _readings(text: str) -> tuple[_Reading, ...]:
    return tuple(map(_reading, _words(text)))


@lru_cache(maxsize=_WORDS_KEPT)
def _reading(word: str) -> _Reading:
    from pypinyin import Style, lazy_pinyin

    return _Reading(
        tuple(lazy_pinyin([word])),
        tuple(lazy_pinyin([word], style=Style.TONE3, neutral_tone_with_five=True)),
    )


def _words(text: str) -> Iterator[str]:
    """The words that pypinyin sees in a text; what has no pinyin is one as it is."""
    for number, part in enumerate(_dictionary().readable.split(text)):
        if number % 2:
            yield from _longest_words(part)
        elif part:
            yield part


def _longest_words(text: str) -> list[str]:
    is_word = _dictionary().is_word
    found: list[str] = []
    start, end = 0, len(text)
    while start < end:
        # A letter is taken by itself whatever the list says of it, unless a longer word begins here.
        longest, stop = start + 1, start + 2
        while stop <= end:
            known = is_word.get(text[start:stop])
            if known is None:
                break
            if known:
                longest = stop
            stop += 1
        else:
            if longest == start + 1 and not is_word.get(text[start]):
                # The beginning of a longer word ends the text: pypinyin reads it letter by letter.
                found += text[start:]
                break
        found.append(text[start:longest])
        start = longest
    return found


class _Dictionary(NamedTuple):
    """pypinyin's own: what it can read; its words, and the beginnings of words, which are none themselves."""

    readable: re.Pattern[str]
    is_word: dict[str, bool]


@cache
def _dictionary() -> _Dictionary:
    from pypinyin.constants import PHRASES_DICT, RE_HANS

    is_word = {word[:size]: False for word in PHRASES_DICT for size in range(1, len(word))}
    is_word |= dict.fromkeys(PHRASES_DICT, True)
    letters = RE_HANS.pattern.removeprefix("^").removesuffix("$")
    return _Dictionary(re.compile(f"({letters})"), is_word)
