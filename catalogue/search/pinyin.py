"""Chinese names in Latin letters. pypinyin is imported when the first is read: that costs 150 ms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")
# Longer ones are compared by their beginnings: four syllables tell names apart, and more would make nearly
# every letter of every name a term of its own.
LONGEST_FULL = 12
LONGEST_INITIALS = 8


class Romanised(NamedTuple):
    """What is typed for names: from each of their Chinese letters on, all syllables as one word, and their
    initials: 果冻 → guodong, dong and gd, d. The ü of 绿 is typed v or u."""

    full: frozenset[str]
    initials: frozenset[str]


def romanised(names: Iterable[str]) -> Romanised:
    """What the names are found by beside their own letters; nothing for names that are not Chinese."""
    full: set[str] = set()
    initials: set[str] = set()
    for syllables in _spelt(names):
        for start in range(len(syllables)):
            rest = syllables[start : start + LONGEST_FULL]
            word = "".join(rest)[:LONGEST_FULL]
            full.update((word, word.replace("v", "u")))
            initials.add("".join(syllable[0] for syllable in rest[:LONGEST_INITIALS]))
    return Romanised(frozenset(full), frozenset(initials))


def sorting_key(name: str) -> tuple[str, ...]:
    """Each Chinese letter as its syllable with the tone's number, other text as it is: 果冻 → guo3, dong4."""
    if not _CHINESE.search(name):
        return (name,)
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(name, style=Style.TONE3, neutral_tone_with_five=True))


def _spelt(names: Iterable[str]) -> Iterator[list[str]]:
    """The syllables of each run of Chinese letters; which one a letter has depends on its neighbours."""
    runs = [run for name in names for run in _CHINESE.findall(name)]
    if runs:
        from pypinyin import lazy_pinyin

        yield from map(lazy_pinyin, runs)
