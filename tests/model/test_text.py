"""What a reader of each language is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.text import FALLBACKS, Reading, Text, Texts, TextStatus, chain, fitting

LANGUAGES = ["en", "zh", "ru", "th", "ar", "fr", "zh-Hant", "pt-BR"]
languages = st.sampled_from(LANGUAGES)
texts = st.builds(
    Texts,
    st.dictionaries(
        languages, st.builds(Text, st.sampled_from(["", "jelly", "果冻"]), st.sampled_from(TextStatus))
    ),
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("en", "zh")),
        ("zh", ("zh", "en")),
        ("th", ("th", "en", "zh")),
        ("zh-Hant", ("zh-Hant", "zh", "en")),
        ("pt-BR", ("pt-BR", "pt", "en", "zh")),
    ],
)
def test_chains(language: str, expected: tuple[str, ...]) -> None:
    """A reader's own language comes first, then its plain form, English, Chinese."""
    assert chain(language) == expected


@given(texts, languages)
def test_a_reader_is_given_the_first_of_the_chain_that_is_written(given_texts: Texts, language: str) -> None:
    """Nothing later in the chain is shown where something earlier is written, and nothing empty ever is."""
    reading = given_texts.read(language)
    written = {tag for tag, text in given_texts.by_language.items() if text.value}
    if not written:
        assert reading == Reading()
        return
    assert reading.value
    assert given_texts.by_language[reading.language].value == reading.value
    earlier = chain(language)
    if reading.language in earlier:
        assert written.isdisjoint(earlier[: earlier.index(reading.language)])
    else:
        assert written.isdisjoint(earlier)
        assert reading.language == min(written)


@given(texts, languages)
def test_a_fallback_is_marked(given_texts: Texts, language: str) -> None:
    """A text in another language than the reader's is a fallback; one in a form of it isn't."""
    reading = given_texts.read(language)
    if reading.value:
        assert reading.is_fallback is (reading.language.split("-")[0] != language.split("-")[0])


@given(texts, languages)
def test_a_draft_is_marked(given_texts: Texts, language: str) -> None:
    """Drafts and machine translations are marked, originals and reviewed ones are not."""
    reading = given_texts.read(language)
    if reading.value:
        status = given_texts.by_language[reading.language].status
        assert reading.is_draft is (status in (TextStatus.DRAFT, TextStatus.MACHINE))


@given(st.lists(languages))
def test_something_fits_wherever_anything_is_written(written: list[str]) -> None:
    """Every reader is given some language, and only one that is there."""
    for language in FALLBACKS:
        found = fitting(written, language)
        assert found in written if written else found is None


def test_values_are_in_order_of_their_tags() -> None:
    """All values of a field come in one order, whatever order they were written in."""
    one = Texts({"zh": Text("果冻"), "en": Text("jelly")})
    other = Texts({"en": Text("jelly"), "zh": Text("果冻")})
    assert one.values() == other.values() == ("jelly", "果冻")
