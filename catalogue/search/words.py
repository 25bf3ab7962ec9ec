"""Words from text: what a text is found by, and what a typed word asks for.

A text is folded, then cut into runs of one way of writing. A run of a script with spaces is a word. Chinese
and Japanese have none between words, so their runs are cut into all pairs of letters, those of Thai, Lao,
Khmer and Burmese into all threes, with the shorter tails: any beginning of any part begins a term.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_ALIKE = {
    **dict.fromkeys("ٱ", "ا"),
    **dict.fromkeys("ىی", "ي"),
    **dict.fromkeys("ةہە", "ه"),
    "ک": "ك",
    "ـ": "",
    "ё": "е",
    "ѐ": "е",
    "ѝ": "и",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ł": "l",
    "ŧ": "t",
    "þ": "th",
    "ı": "i",
}


class _Folding(dict[int, str]):
    """Letter → folded letter for `str.translate`, worked out when a letter is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = self[code] = _ALIKE.get(letter, letter)
        if folded is letter:
            folded = self[code] = _without_accents(letter)
        return folded


def _without_accents(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category == "Cf":
        return ""
    base = unicodedata.normalize("NFD", letter)[0]
    # Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; those of Indian and Thai scripts are letters.
    if category in ("Mn", "Me"):
        is_letter = "\u0900" <= letter < "\u1ab0" or "\u3000" <= letter < "\ufe00"
        return letter if is_letter else ""
    # й, ї and Korean syllables have parts too, but are letters of their own.
    has_accents = base < "\u0400" or "\u0590" <= base < "\u0700"
    return _ALIKE.get(base, base) if has_accents else letter


_FOLDING = _Folding()
_HAN = "\u3005-\u3007\u3041-\u3096\u309d-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u1000-\u1049\u1050-\u109f\u1780-\u17d3"
_INDIC = "\u0900-\u0963\u0971-\u0dff"
_RUN = re.compile(
    rf"(?P<han>[{_HAN}]+)|(?P<thai>[{_THAI}]+)|(?P<number>\d+(?:[.,]\d+)+)"
    rf"|(?P<word>[^\W_{_HAN}{_THAI}]+(?:[{_INDIC}]+[^\W_{_HAN}{_THAI}]*)*)"
)
HAN_GRAM = 2
THAI_GRAM = 3
_GRAMS = {"han": HAN_GRAM, "thai": THAI_GRAM}


def fold(text: str) -> str:
    """`text` without regard to case, width, accents, Arabic vowels and variants, and ways to write digits."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLDING)


class Run(NamedTuple):
    """One folded run. `gram` is how many letters its terms have, 0: the run is one word.

    `parts` are the digits between the points and commas of a number, whose `text` is without them: so that
    2106.90 and 210690, or 1,204 and 1204, are the same.
    """

    text: str
    gram: int = 0
    parts: tuple[str, ...] = ()


class Term(NamedTuple):
    """What a query looks up: a whole term of texts or, with `is_prefix`, the beginning of one."""

    text: str
    is_prefix: bool


def runs(text: str) -> tuple[Run, ...]:
    """The runs of `text` in their order."""
    return tuple(_run(match.lastgroup, match[0]) for match in _RUN.finditer(fold(text)))


@lru_cache(maxsize=4096)
def _run(way: str | None, text: str) -> Run:
    if way == "number":
        parts = tuple(re.split("[.,]", text))
        return Run("".join(parts), parts=parts)
    return Run(text, _GRAMS.get(way or "", 0))


def terms_of(run: Run) -> tuple[str, ...]:
    """What a text with this run is found by."""
    text, gram, parts = run
    if not gram:
        return (text, *parts)
    return tuple([text[start : start + gram] for start in range(len(text))])


def asked_by(run: Run, *, whole: bool = False) -> tuple[Term, ...]:
    """What a typed run looks up, all of it needed: the beginning of a word, or with `whole` a whole word; all
    grams of a run without spaces, and the beginning of one where it is shorter than they are."""
    if not run.gram:
        return (Term(run.text, not whole),)
    if len(run.text) < run.gram:
        return (Term(run.text, True),)
    last = len(run.text) - run.gram
    return tuple(Term(run.text[start : start + run.gram], False) for start in range(last + 1))


def spelled(text_runs: tuple[Run, ...]) -> str:
    """A text's runs as one string with a space around each, in which phrases can be looked for."""
    return f" {' '.join(run.text for run in text_runs)} "
