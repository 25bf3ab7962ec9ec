"""Folds many texts at once, and says of every letter how it is written.

Both follow words.fold and words.runs to the letter: what becomes of a single letter is asked of them when it
is first met, then kept in a table. That is exact because folding has no regard to neighbours once a text is
in normal form KC, and does nothing to its own results (a test asks it of all letters of Unicode).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.search.words import HAN_GRAM, THAI_GRAM, fold, runs

Points = NDArray[np.uint32]
"""Code points."""

BETWEEN = "\uffff"
"""Stands between texts: no letter, no part of one, and never any text's own (see `parted`)."""

NO_LETTER, WORD, HAN, THAI, MARK = range(5)
"""Ways of writing. A MARK continues a word of an Indian script and begins none."""

_CODES = 0x110000
_WAYS = {0: WORD, HAN_GRAM: HAN, THAI_GRAM: THAI}
# Replacing takes a pass over all texts for each different letter; beyond so many, one by one is quicker.
_MOST_REPLACED = 100


class Letters:
    """What is known of letters so far: 10 MB, most of it never touched."""

    def __init__(self) -> None:
        self._is_known = np.zeros(_CODES, np.bool_)
        self._folded = np.zeros(_CODES, np.uint32)
        self._ways = np.zeros(_CODES, np.uint8)
        # What isn't folded to exactly one letter: ß → ss, and what vanishes.
        self._longer: dict[str, str] = {}

    def fold(self, texts: Sequence[str]) -> Points:
        """All `texts` folded, BETWEEN before, between and behind them. None may hold it itself."""
        text, letters = normal(BETWEEN + BETWEEN.join(texts) + BETWEEN)
        for letter in letters:
            self._learn(letter)
        longer = {letter: self._longer[letter] for letter in letters if letter in self._longer}
        folded: Points = self._folded[points(replaced(text, longer))]
        return folded

    def ways(self, folded: Points) -> NDArray[np.uint8]:
        """How each letter of folded texts is written."""
        return self._ways[folded]

    def _learn(self, letter: str) -> None:
        code = ord(letter)
        if self._is_known[code]:
            return
        self._is_known[code] = True
        self._ways[code] = _way(letter)
        becomes = fold(letter)
        if len(becomes) == 1:
            self._folded[code] = ord(becomes)
        else:
            self._longer[letter] = becomes
        for part in becomes:
            self._learn(part)


def _way(letter: str) -> int:
    found = runs(letter)
    if found:
        return _WAYS[found[0].gram]
    is_mark = len(runs("a" + letter + "a")) == 1 and fold(letter) != ""
    return MARK if is_mark else NO_LETTER


def parted(texts: Sequence[str]) -> Sequence[str]:
    """The texts with another sign that is no letter where one of them holds BETWEEN."""
    if any(BETWEEN in text for text in texts):
        return [text.replace(BETWEEN, "\ufffe") for text in texts]
    return texts


def normal(text: str) -> tuple[str, set[str]]:
    """Texts with BETWEEN between them in normal form KC, and their letters. BETWEEN combines with nothing.

    Letters that the form replaces are replaced by their parts first, which changes no text's normal form;
    most texts are in it then, and only the others are worked out.
    """
    letters = _letters(text)
    parts = {
        letter: unicodedata.normalize("NFKD", letter)
        for letter in letters
        if not unicodedata.is_normalized("NFKC", letter)
    }
    text = replaced(text, parts)
    if unicodedata.is_normalized("NFKC", text):
        return text, (letters - parts.keys()).union(*parts.values())
    text = BETWEEN.join(
        [
            one if unicodedata.is_normalized("NFKC", one) else unicodedata.normalize("NFKC", one)
            for one in text.split(BETWEEN)
        ]
    )
    return text, _letters(text)


def _letters(text: str) -> set[str]:
    return set(map(chr, distinct(points(text)).tolist()))


def replaced(text: str, letters: Mapping[str, str]) -> str:
    """`text` with other strings in the place of some letters, of which those strings hold none."""
    if len(letters) > _MOST_REPLACED:
        return text.translate({ord(letter): becomes for letter, becomes in letters.items()})
    for letter, becomes in letters.items():
        text = text.replace(letter, becomes)
    return text


def points(text: str) -> Points:
    """The code points of a text, read-only."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def text_of(codes: Points) -> str:
    """The text of code points."""
    return codes.astype("<u4", copy=False).tobytes().decode("utf-32-le", "surrogatepass")


def distinct(codes: Points) -> NDArray[np.int64]:
    """The different code points, ascending."""
    is_there = np.zeros(_CODES, np.bool_)
    is_there[codes] = True
    return np.flatnonzero(is_there)
