"""Known and unknown codes."""

from __future__ import annotations

import pytest

from catalogue.language import codes
from catalogue.language.locales import locale


def test_as_many_countries_as_iso_lists() -> None:
    """ISO 3166-1 lists 249 countries and territories, and no other code counts as one."""
    assert sum(codes.is_country(str(code)) for code in locale("en").territories) == 249


@pytest.mark.parametrize("code", ["EU", "ZZ", "th", "THA", "001", ""])
def test_what_is_no_country(code: str) -> None:
    """Groups, placeholders, small letters and other lengths are no countries."""
    assert not codes.is_country(code)


@pytest.mark.parametrize(("code", "known"), [("CNY", True), ("THB", True), ("cny", False), ("XXX", False)])
def test_currencies(code: str, known: bool) -> None:
    """Currencies are ISO 4217 codes in capitals; the code for none is none."""
    assert codes.is_currency(code) is known


@pytest.mark.parametrize(("tag", "known"), [("zh-Hans", True), ("th", True), ("qqq", False), ("", False)])
def test_languages(tag: str, known: bool) -> None:
    """A language is known by the first part of its tag."""
    assert codes.is_language(tag) is known
