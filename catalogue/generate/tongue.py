"""A language's words, and how texts are put together from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue import paths


@dataclass(frozen=True, slots=True)
class Tongue:
    """`words` are the most frequent first. Lengths are the fewest and most words of a text.

    `gap` stands between words, `pause` between the halves of a summary, `before_head` before what a product
    is. `says_codes`: a maker's code stands in this language's names too.
    """

    language: str
    words: tuple[str, ...]
    gap: str
    pause: str
    before_head: str
    name_length: tuple[int, int]
    summary_length: tuple[int, int]
    says_codes: bool

    def sentence(self, words: Sequence[str]) -> str:
        """The words in two halves."""
        half = len(words) // 2
        return f"{self.gap.join(words[:half])}{self.pause}{self.gap.join(words[half:])}".capitalize()


def tongues() -> tuple[Tongue, ...]:
    """The five languages, in the fair's order."""
    return (
        Tongue("en", _words("en"), " ", ", ", " ", (2, 4), (7, 14), says_codes=True),
        Tongue("zh", _words("zh"), "", "，", "", (1, 2), (4, 8), says_codes=True),
        Tongue("ru", _words("ru"), " ", ", ", " ", (1, 3), (4, 8), says_codes=False),
        Tongue("th", _words("th"), "", " ", "", (1, 2), (2, 5), says_codes=False),
        Tongue("ar", _words("ar"), " ", "، ", " ", (1, 3), (3, 7), says_codes=False),
    )


def _words(language: str) -> tuple[str, ...]:
    path = paths.database() / "words" / f"{language}.txt"
    return tuple(path.read_text(encoding="utf-8").split())
