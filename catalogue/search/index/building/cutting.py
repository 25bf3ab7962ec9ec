"""Cuts many texts at once into what they are found by: words.runs, terms_of and spelled of each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index.building import letters as of_letters
from catalogue.search.index.building.interning import Interned
from catalogue.search.index.building.letters import BETWEEN, HAN, MARK, NO_LETTER, THAI, WORD, Letters, Points
from catalogue.search.words import HAN_GRAM, THAI_GRAM, runs, spelled, terms_of

Flags = NDArray[np.bool_]
Ways = NDArray[np.uint8]
Numbers = NDArray[np.int64]
Owners = NDArray[np.int32]

_GAP, _END = ord(" "), ord("\n")
_POINTS = (ord("."), ord(","))
_DIGITS = (ord("0"), ord("9"))
# A table of all pairs or threes of letters takes a byte and a number for each; beyond that they are sorted.
_LARGEST_TABLE = 1 << 23


@dataclass(frozen=True, slots=True)
class Cut:
    """Texts that were cut.

    `spelled` is what words.spelled gives for each text. `terms` are all terms of all texts, each once,
    sorted. `term_counts` int64 [texts]; `text_terms` int64: the numbers of each text's terms, ascending,
    each once.
    """

    spelled: list[str]
    terms: list[str]
    term_counts: Numbers
    text_terms: Numbers


def cut(texts: Sequence[str], letters: Letters) -> Cut:
    """Cut all `texts`."""
    if not texts:
        nothing = np.zeros(0, np.int64)
        return Cut([], [], nothing, nothing)
    codes = letters.fold(of_letters.parted(texts))
    ways = letters.ways(codes)
    is_between = codes == ord(BETWEEN)
    text_of = np.cumsum(is_between, dtype=np.int32) - 1
    odd = np.unique(text_of[_is_odd(codes, ways)])
    spelled_texts = _spelled(codes, ways, is_between, text_of)
    if odd.size:
        is_odd = np.zeros(len(texts) + 1, np.bool_)
        is_odd[odd] = True
        ways[is_odd[text_of] & (ways == WORD)] = NO_LETTER
    known: Interned[str] = Interned()
    words, owners = _words(codes, ways, text_of)
    found = [(owners, known.numbers(words))]
    for number in odd.tolist():
        its_runs = runs(texts[number])
        spelled_texts[number] = spelled(its_runs)
        its_words = [term for run in its_runs if not run.gram for term in terms_of(run)]
        found.append((np.full(len(its_words), number), known.numbers(its_words)))
    terms = known.things()
    for way, size in ((HAN, HAN_GRAM), (THAI, THAI_GRAM)):
        grams, owners, numbers = _grams(codes, ways, text_of, way, size)
        found.append((owners, numbers + len(terms)))
        terms += grams
    return _sorted(spelled_texts, terms, found)


def _is_odd(codes: Points, ways: Ways) -> Flags:
    """What needs its neighbours to be understood: points in numbers, and vowels of Indian scripts."""
    is_point = (codes == _POINTS[0]) | (codes == _POINTS[1])
    is_digit = (codes >= _DIGITS[0]) & (codes <= _DIGITS[1])
    odd: Flags = ways == MARK
    odd[1:-1] |= is_point[1:-1] & is_digit[:-2] & is_digit[2:]
    return odd


def _spelled(codes: Points, ways: Ways, is_between: Flags, text_of: Owners) -> list[str]:
    """All runs of each text, with a space around each."""
    is_last = ways != NO_LETTER
    sizes = is_last.view(np.uint8).copy()
    is_last[:-1] &= ways[:-1] != ways[1:]
    # A run's last letter twice: a space takes the place of the second one.
    sizes += is_last.view(np.uint8)
    between = np.flatnonzero(is_between)
    # The end of the text before and a space, and another one where there is no run at all.
    sizes[between] = 3
    sizes[between[text_of[is_last]]] = 2
    sizes[between[-1]] = 1
    sizes[0] -= 1
    written = np.repeat(np.where(is_between, np.uint32(_GAP), codes), sizes)
    ends = np.cumsum(sizes, dtype=np.uint32)
    written[ends[is_last] - 1] = _GAP
    written[ends[between[1:]] - sizes[between[1:]]] = _END
    return of_letters.text_of(written).split("\n")[:-1]


def _words(codes: Points, ways: Ways, text_of: Owners) -> tuple[list[str], Owners]:
    """All words of all texts, and the number of each one's text."""
    places = np.flatnonzero(ways == WORD)
    if not places.size:
        return [], text_of[places]
    is_last = np.append(places[1:] != places[:-1] + 1, True)
    # A word's last letter twice: a space takes the place of the second one.
    sizes = is_last.view(np.uint8) + np.uint8(1)
    written = np.repeat(codes[places], sizes)
    written[np.cumsum(sizes, dtype=np.uint32)[is_last] - 1] = _GAP
    return of_letters.text_of(written[:-1]).split(" "), text_of[places[is_last]]


def _grams(
    codes: Points, ways: Ways, text_of: Owners, way: int, size: int
) -> tuple[list[str], Owners, Numbers]:
    """All grams of the runs of one way: the different ones; of each place its text and its number there."""
    places = np.flatnonzero(ways == way)
    if not places.size:
        return [], text_of[places], places
    alphabet = of_letters.distinct(codes[places])
    rank = np.zeros(int(alphabet[-1]) + 1, np.int64)
    rank[alphabet] = np.arange(1, alphabet.size + 1)
    base = alphabet.size + 1
    # Neighbours that are next to each other in the text as well; runs end with less than `size` letters.
    letter = rank[codes[places]]
    keys = letter
    is_with = np.ones(places.size, np.bool_)
    for distance in range(1, size):
        follows = np.zeros(places.size, np.int64)
        follows[:-distance] = letter[distance:]
        is_with[:-distance] &= places[distance:] == places[:-distance] + distance
        is_with[-distance:] = False
        keys = keys * base + np.where(is_with, follows, 0)
    different, numbers = _ranked(keys, base**size)
    return _spelt(different, alphabet, base, size), text_of[places], numbers


def _ranked(keys: Numbers, most: int) -> tuple[Numbers, Numbers]:
    """The different ones of `keys`, which are below `most`, ascending; and of each key its place there."""
    if most > _LARGEST_TABLE:
        different, numbers = np.unique(keys, return_inverse=True)
        return different, numbers
    is_there = np.zeros(most, np.bool_)
    is_there[keys] = True
    different = np.flatnonzero(is_there)
    table = np.empty(most, np.int64)
    table[different] = np.arange(different.size)
    return different, table[keys]


def _spelt(keys: Numbers, alphabet: Numbers, base: int, size: int) -> list[str]:
    """The grams whose keys these are."""
    nothing = 0
    letters = np.concatenate([[nothing], alphabet]).astype(np.uint32)
    written = np.full((keys.size, size + 1), _END, np.uint32)
    for place in reversed(range(size)):
        written[:, place] = letters[keys % base]
        keys = keys // base
    flat = written.reshape(-1)
    return of_letters.text_of(flat[flat != nothing]).split("\n")[:-1]


def _sorted(spelled_texts: list[str], terms: list[str], found: list[tuple[Any, Numbers]]) -> Cut:
    """Number the terms anew by their order, and the texts' terms with them."""
    order = sorted(range(len(terms)), key=terms.__getitem__)
    rank = np.empty(len(terms), np.int64)
    rank[order] = np.arange(len(terms))
    pairs = np.concatenate([owners.astype(np.int64) << 32 | rank[numbers] for owners, numbers in found])
    pairs.sort()
    pairs = pairs[np.diff(pairs, prepend=-1) != 0]
    counts = np.bincount(pairs >> 32, minlength=len(spelled_texts))
    return Cut(spelled_texts, [terms[number] for number in order], counts, pairs & 0xFFFFFFFF)
