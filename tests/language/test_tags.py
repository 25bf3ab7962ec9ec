"""The languages that the program speaks."""

from __future__ import annotations

from babel.core import Locale

from catalogue.language import tags


def test_direction_is_cldrs() -> None:
    """A language is right to left exactly where CLDR says so."""
    for language in tags.LANGUAGES:
        is_rtl = Locale.parse(language.locale).character_order == "right-to-left"
        assert language.is_right_to_left is is_rtl


def test_longer_tags_are_known_by_their_first_part() -> None:
    """A system's zh-Hans-CN or TH-th gets Chinese or Thai; a language the program lacks gets English."""
    assert tags.known("zh-Hans-CN").tag == "zh"
    assert tags.known("TH-th").tag == "th"
    assert tags.known("fr").tag == "en"
    assert tags.known("").tag == "en"


def test_english_and_chinese_are_finished() -> None:
    """Only the languages whose words nobody has reviewed are drafts."""
    assert [language.tag for language in tags.LANGUAGES if not language.is_draft] == ["en", "zh"]
