"""The program's words in its five languages: complete, whole, and with each language's own plurals."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

import translate

I18N = translate.ROOT / "resources" / "i18n"
FOREIGN = [language for language in translate.LANGUAGES if language != "en"]

# CLDR's categories in the order in which Qt keeps the forms. CLDR's "other" of Russian is for fractions.
PLURALS = {
    "en": ("one", "other"),
    "zh": ("other",),
    "ru": ("one", "few", "many"),
    "th": ("other",),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
# Arabic says none, one and two by the noun itself.
NUMBERLESS = ("zero", "one", "two")

# What is the same in every language.
NAMES = {"GTIN", "Alipay", "WeChat Pay"}


def messages(language: str) -> dict[translate.Message, ET.Element]:
    """Every message of one language's .ts file."""
    return translate.messages(I18N / f"exhibition_{language}.ts")


def forms(message: ET.Element) -> list[str]:
    """A message's translation: one text, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural or [translation]]


def plurals(language: str) -> Iterator[tuple[translate.Message, list[str]]]:
    """The messages that depend on a number, with their forms."""
    for key, message in messages(language).items():
        if message.get("numerus") == "yes":
            yield key, forms(message)


def placeholders(text: str) -> Counter[str]:
    """%1, %2, %n and how often each is in a text."""
    return Counter(re.findall(r"%(?:n|\d)", text))


def has_words(text: str) -> bool:
    """Whether there is more in a text than placeholders, digits and signs."""
    return any(character.isalpha() for character in re.sub(r"%(?:n|\d)", "", text))


def is_draft(message: ET.Element) -> bool:
    """Whether a message is marked as one that nobody has read over."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") == "unfinished"


def loaded(language: str) -> QTranslator:
    """The file that the program loads."""
    translator = QTranslator()
    assert translator.load(str(I18N / f"exhibition_{language}.qm"))
    return translator


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_all_is_collected_and_translated(language: str) -> None:
    """Every string of the source has its words, nothing else has, and the .qm file is made of them."""
    assert sorted(translate.faults(translate.ROOT, language)) == []


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_no_value_is_lost(language: str) -> None:
    """A translation has the placeholders of its source; Arabic may leave out none, one and two."""
    for (context, source, _), message in messages(language).items():
        wanted = placeholders(source)
        spoken = forms(message)
        categories = PLURALS[language] if len(spoken) > 1 else ("other",)
        for category, form in zip(categories, spoken, strict=True):
            lost, gained = wanted - placeholders(form), placeholders(form) - wanted
            allowed = 1 if language == "ar" and category in NUMBERLESS else 0
            assert not gained, f"{context}: “{source}” has no {gained} that is in “{form}”"
            assert lost.total() <= allowed, f"{context}: “{source}” loses {lost} in “{form}”"


def test_chinese_is_finished() -> None:
    """No Chinese message is a draft."""
    assert [key for key, message in messages("zh").items() if is_draft(message)] == []


@pytest.mark.parametrize("language", sorted(translate.DRAFTS))
def test_drafts_say_so(language: str) -> None:
    """Every Russian, Thai and Arabic message is marked as a draft."""
    assert [key for key, message in messages(language).items() if not is_draft(message)] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_stays_english(language: str) -> None:
    """No translation is its English source again, but for a few names and what has no words."""
    same = [
        (context, source)
        for (context, source, _), message in messages(language).items()
        if source in forms(message) and has_words(source) and source not in NAMES
    ]
    assert same == []


def test_chinese_has_its_own_marks() -> None:
    """Chinese is written with full-width punctuation."""
    half = re.compile(r"[,;:!?()\"']|\.(?:\s|$)")
    found = [form for message in messages("zh").values() for form in forms(message) if half.search(form)]
    assert found == []


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_plurals_have_all_their_forms(language: str) -> None:
    """A message that depends on a number has as many forms as the language has."""
    counted = {key: len(spoken) for key, spoken in plurals(language)}
    assert counted
    assert set(counted.values()) == {len(PLURALS[language])}


@pytest.mark.parametrize("language", FOREIGN)
def test_every_language_knows_the_same_plurals(language: str) -> None:
    """What depends on a number in English does so in every language."""
    assert {key for key, _ in plurals(language)} == set(messages("en"))


@given(number=st.one_of(st.integers(0, 200), st.integers(0, 10_000_000)))
@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_a_number_finds_its_form(language: str, number: int) -> None:
    """The loaded file gives each number the form that CLDR's rules name."""
    place = PLURALS[language].index(Locale(language).plural_form(number))
    translator = loaded(language)
    for (context, source, note), spoken in plurals(language):
        assert translator.translate(context, source, note, number) == spoken[place]
