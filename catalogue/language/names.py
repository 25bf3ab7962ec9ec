"""What countries, languages and currencies are called. The names stand alone, so they begin with capitals."""

from __future__ import annotations

from functools import cache

from catalogue.language.locales import locale


def _alone(name: str) -> str:
    """CLDR writes names as they stand within a sentence: китайский."""
    return name[:1].upper() + name[1:]


@cache
def country(code: str, language: str) -> str:
    """The country of an ISO 3166-1 alpha-2 code; in English where CLDR has nothing better, else the code."""
    known = code.upper()
    name = locale(language).territories.get(known) or locale("en").territories.get(known)
    return _alone(name or code)


@cache
def language(tag: str, reader: str) -> str:
    """The language of a BCP 47 tag for a reader of `reader`; the tag itself where CLDR has no name for it."""
    names = locale(reader).languages
    parts = tag.split("-")
    return _alone(names.get("_".join(parts)) or names.get(parts[0]) or tag)


def native(tag: str) -> str:
    """What its own speakers call the language: Русский."""
    return language(tag, tag)


@cache
def currency(code: str, language: str) -> str:
    """The currency of an ISO 4217 code; the code itself where CLDR has no name for it."""
    return _alone(locale(language).currencies.get(code, code))
