"""The order of names in each language."""

from __future__ import annotations

import re

from catalogue.search import pinyin
from catalogue.search.words import fold

_THAI = re.compile("[ก-๎]")
# A Thai vowel written before its consonant is sorted after it (Royal Institute Dictionary, as in CLDR).
_LEADING_VOWEL = re.compile("([เ-ไ])([ก-ฮ])")
_THAI_TONES = "็่้๊๋์"

SortingKey = tuple[tuple[str, ...], str]


def sorting_key(name: str, language: str) -> SortingKey:
    """Names sorted by it stand as a reader of `language` expects: without regard to case, accents and width,
    Chinese ones for a Chinese reader by pinyin, Thai ones by their consonants. Equals by their letters.
    """
    return key_of_folded(fold(name), language), name


def key_of_folded(folded: str, language: str) -> tuple[str, ...]:
    """The part of a name's sorting key that disregards case, accents and width, from the folded name."""
    folded = folded.strip()
    if language.split("-")[0] == "zh":
        return pinyin.sorting_key(folded)
    return by_consonants(folded) if _THAI.search(folded) else (folded, folded)


def by_consonants(folded: str) -> tuple[str, str]:
    """What Thai is sorted by, first without its tones; every other script is left as it is."""
    thai = _LEADING_VOWEL.sub(r"\2\1", folded)
    toneless = thai
    for tone in _THAI_TONES:
        toneless = toneless.replace(tone, "")
    return toneless, thai
