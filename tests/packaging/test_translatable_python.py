"""Python's translated strings are found as lupdate has to see them."""

from __future__ import annotations

from pathlib import Path

import pytest

import translatable_python
from translatable_python import Text


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ('translate("Home", "On air")', Text("Home", "On air", "", False)),
        (
            'QCoreApplication.translate(CONTEXT, "On " "air", "the ticker")',
            Text("Words", "On air", "the ticker", False),
        ),
        ('QCoreApplication.translate(CONTEXT, "%n halls", None, count)', Text("Words", "%n halls", "", True)),
        ('QT_TRANSLATE_NOOP("Home", "Later")', Text("Home", "Later", "", False)),
    ],
)
def test_every_way_of_translating_is_found(tmp_path: Path, call: str, text: Text) -> None:
    """Written-out and named contexts, joined literals, notes, plurals and marked strings are all seen."""
    file = tmp_path / "words.py"
    file.write_text(f'CONTEXT = "Words"\n\ndef words(count):\n    return {call}\n', encoding="utf-8")
    assert list(translatable_python.texts(file)) == [text]


def test_a_text_that_is_elsewhere_is_left_out(tmp_path: Path) -> None:
    """A call with a variable text says nothing about which texts there are."""
    file = tmp_path / "words.py"
    file.write_text('translate("Words", text)\nname.translate(table)\n', encoding="utf-8")
    assert list(translatable_python.texts(file)) == []


def test_cpp_says_the_same(tmp_path: Path) -> None:
    """Quotes, backslashes, line ends and a plural survive the way through C++."""
    file = tmp_path / "words.py"
    file.write_text("translate('A', 'a \"b\" \\\\ \\n', '果', 2)\n", encoding="utf-8")
    assert translatable_python.as_cpp([file]) == (
        r'QCoreApplication::translate("A", "a \"b\" \\ \n", "果", 1);'
    )
