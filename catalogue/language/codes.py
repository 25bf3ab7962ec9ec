"""Whether codes of countries, currencies and languages are known ones."""

from __future__ import annotations

from catalogue.language.locales import locale

# CLDR names these too, but ISO 3166-1 does not list them: groups, parts, reserved and test codes.
_NOT_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ")
)
_NO_CURRENCIES = frozenset(("XTS", "XXX"))


def is_country(code: str) -> bool:
    """Whether `code` is an ISO 3166-1 alpha-2 code, in capitals."""
    return len(code) == 2 and code in locale("en").territories and code not in _NOT_COUNTRIES


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code, in capitals, of today or earlier."""
    return code in locale("en").currencies and code not in _NO_CURRENCIES


def is_language(tag: str) -> bool:
    """Whether a BCP 47 tag begins with a language that CLDR knows."""
    return tag.split("-")[0] in locale("en").languages
