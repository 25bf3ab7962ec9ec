"""Names of countries, languages and currencies."""

from __future__ import annotations

import pytest
from babel.core import Locale

from catalogue.language import names, tags

TAGS = [language.tag for language in tags.LANGUAGES]


@pytest.mark.parametrize("language", TAGS)
def test_every_country_has_a_name(language: str) -> None:
    """Each country of CLDR has a name in each language of the program, and none is only its code."""
    codes = [code for code in Locale("en").territories if len(str(code)) == 2]
    assert len(codes) > 250
    found = {code: names.country(str(code), language) for code in codes}
    assert not [code for code, name in found.items() if not name.strip() or name == code]


@pytest.mark.parametrize(
    ("language", "country", "spoken", "currency"),
    [
        ("en", "Thailand", "Chinese", "Chinese Yuan"),
        ("zh", "泰国", "中文", "人民币"),
        ("ru", "Таиланд", "Китайский", "Китайский юань"),
        ("th", "ไทย", "จีน", "หยวนจีน"),
        ("ar", "تايلاند", "الصينية", "يوان صيني"),
    ],
)
def test_names_in_five_languages(language: str, country: str, spoken: str, currency: str) -> None:
    """Thailand, Chinese and the yuan are called what each language calls them."""
    assert names.country("TH", language) == country
    assert names.country("th", language) == country
    assert names.language("zh", language) == spoken
    assert names.currency("CNY", language) == currency


@pytest.mark.parametrize("language", TAGS)
def test_what_has_no_name_is_called_by_its_code(language: str) -> None:
    """Unknown codes are shown, not an error."""
    assert names.country("QQ", language) == "QQ"
    assert names.language("qqq", language) == "Qqq"
    assert names.currency("QQQ", language) == "QQQ"


def test_languages_call_themselves() -> None:
    """The choice of languages is written in each one's own words."""
    assert [names.native(tag) for tag in TAGS] == ["English", "中文", "Русский", "ไทย", "العربية"]


def test_a_tag_with_parts_has_a_name() -> None:
    """A script or region that CLDR has no words for falls back to the language."""
    assert names.language("zh-Hans", "en") == "Simplified Chinese"
    assert names.language("ru-KZ", "en") == "Russian"
