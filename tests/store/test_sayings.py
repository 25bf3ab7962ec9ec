"""What claims say, in other languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from catalogue.model.text import Text, Texts
from catalogue.store.sayings import in_words

KNOWN: Mapping[str, Texts] = {
    "seen there": Texts({"en": Text("seen there"), "zh": Text("现场所见"), "ar": Text("شوهد هناك")}),
    "at the close": Texts(
        {
            "en": Text("at the close"),
            "zh": Text("闭幕时"),
            "ru": Text("на закрытии"),
            "ar": Text("عند الاختتام"),
        }
    ),
    "first; then last": Texts({"en": Text("first; then last"), "zh": Text("先后")}),
}


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ("seen there", "zh", "现场所见"),
        ("seen there", "en", "seen there"),
        ("seen there", "th", "seen there"),
        ("seen there; at the close", "zh", "现场所见；闭幕时"),
        ("seen there; at the close", "zh-Hans", "现场所见；闭幕时"),
        ("seen there; at the close", "ar", "شوهد هناك؛ عند الاختتام"),
        ("seen there; at the close", "ru", "seen there; на закрытии"),
        ("seen there; by whom", "zh", "现场所见；by whom"),
        ("first; then last", "zh", "先后"),
        ("44.5", "zh", "44.5"),
        ("", "zh", ""),
    ],
)
def test_words_are_said_in_the_readers_language(words: str, language: str, said: str) -> None:
    """Known words are put into the reader's language, whole before part by part; the rest stays."""
    assert in_words(words, KNOWN, language) == said
