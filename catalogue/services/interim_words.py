"""What a visitor typed, as words for LIKE."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias

from catalogue.search import typed
from catalogue.store.like import Word

_ANY_ONE = "_"

CountriesCalled: TypeAlias = Callable[[re.Pattern[str]], tuple[str, ...]]
"""The codes of the countries in whose names a pattern is found."""


def words(text: str, countries_called: CountriesCalled) -> tuple[Word, ...]:
    """The words and phrases of `text`, taken apart as the search does; each is looked for as it is written.

    Signs around a word are left out; one inside stands for any one sign. The longest words come first, which
    are the rarest, and those that are excluded last.
    """
    found = [
        word
        for item in typed.parse(text)
        for word in _word(typed.source(text, item), item.is_excluded, countries_called)
    ]
    return tuple(sorted(found, key=lambda word: (word.is_excluded, -len(word.code))))


def _word(source: str, is_excluded: bool, countries_called: CountriesCalled) -> Iterator[Word]:
    # Thai has letters that NFKC takes apart, and a full width A is none for LIKE: either may be written.
    forms = [_pattern(unicodedata.normalize(form, source)) for form in ("NFC", "NFKC")]
    parts = {_ascii_lower(case): case for form in forms if form for case in _cases(form)}
    if parts:
        # As LIKE has it: the case of a-z makes no difference, and what is no letter or digit stands for any.
        pattern = "|".join(parts.values()).replace(_ANY_ONE, ".")
        countries = countries_called(re.compile(pattern, re.IGNORECASE | re.ASCII | re.DOTALL))
        yield Word(tuple(parts.values()), forms[1].replace(_ANY_ONE, ""), countries, is_excluded)


def _pattern(text: str) -> str:
    """`text` with `_` for each sign that is no letter, mark or digit; without them at its ends."""
    written = [sign for sign in text if unicodedata.category(sign) != "Cf"]
    signs = [sign if unicodedata.category(sign)[0] in "LMN" else _ANY_ONE for sign in written]
    return "".join(signs).strip(_ANY_ONE)


def _cases(text: str) -> tuple[str, ...]:
    return text, text.lower(), text[:1].upper() + text[1:].lower(), text.upper()


def _ascii_lower(text: str) -> str:
    """What LIKE takes for the same."""
    return text.encode().lower().decode()
