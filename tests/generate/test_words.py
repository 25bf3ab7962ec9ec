"""The lists that texts are made from."""

from __future__ import annotations

import re

import pytest

from catalogue import paths
from catalogue.checks.codes import known_hs_codes
from catalogue.generate.phrases import goods, phrases
from catalogue.generate.plan import LANGUAGES
from catalogue.generate.tongue import Tongue, tongues

SCRIPTS = {
    "en": "[a-z]+",
    "zh": "[\u4e00-\u9fff]+",
    "ru": "[а-яё]+",
    "th": "[\u0e00-\u0e7f]+",
    "ar": "[\u0600-\u06ff]+",
}


@pytest.mark.parametrize("tongue", tongues(), ids=lambda tongue: tongue.language)
def test_words_are_of_their_script(tongue: Tongue) -> None:
    """A list has thousands of words of two letters or more of its language's own script, each once."""
    assert 15_000 < len(tongue.words) <= 20_000
    assert len(set(tongue.words)) == len(tongue.words)
    pattern = re.compile(SCRIPTS[tongue.language])
    assert [word for word in tongue.words if len(word) < 2 or not pattern.fullmatch(word)] == []


def test_frequent_words_come_first() -> None:
    """What every text is full of stands at the top of its list."""
    first = {tongue.language: tongue.words[:100] for tongue in tongues()}
    for language, word in {"en": "the", "zh": "人民", "ru": "что", "th": "ที่", "ar": "من"}.items():
        assert word in first[language], language


def test_the_lists_are_small() -> None:
    """All that a generated catalogue is made from takes less than a megabyte and a half."""
    assert sum(file.stat().st_size for file in (paths.database() / "words").iterdir()) < 1_500_000


def test_goods_are_whole() -> None:
    """Each good has five names, a family that there is, a known code, and art that ships."""
    families = {phrase.id for phrase in phrases()["family"]}
    art = {file.stem for file in (paths.resources() / "art").glob("*.webp")}
    codes = known_hs_codes()
    found = goods()
    assert len(found) == 50
    for good in found:
        assert all(good.name[language] for language in LANGUAGES), good
        assert good.family in families and good.hs6 in codes and good.art in art, good
    assert {good.family for good in found} == families


def test_phrases_are_whole() -> None:
    """Each phrase is there in five languages; those around a name say where it stands, no others do."""
    art = {file.stem for file in (paths.resources() / "art").glob("*.webp")}
    for part, its in phrases().items():
        is_around_a_name = part in ("firm", "organisation", "national", "event")
        for phrase in its:
            assert all(phrase.words[language] for language in LANGUAGES), phrase
            assert {("{name}" in words) for words in phrase.words.values()} == {is_around_a_name}, phrase
            assert phrase.art in art or not phrase.art, phrase
