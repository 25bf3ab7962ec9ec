"""Text in many languages, and what a reader of one language is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class TextStatus(StrEnum):
    """How far a translation has come: `source` and `reviewed` are finished, the others are drafts."""

    SOURCE = "source"
    REVIEWED = "reviewed"
    DRAFT = "draft"
    MACHINE = "machine"

    @property
    def is_draft(self) -> bool:
        return self in (TextStatus.DRAFT, TextStatus.MACHINE)


@dataclass(frozen=True, slots=True)
class Text:
    """One value in one language."""

    value: str
    status: TextStatus = TextStatus.SOURCE


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader is given: the value, the language it is in, and whether that is a fallback or a draft."""

    value: str = ""
    language: str = ""
    is_fallback: bool = False
    is_draft: bool = False


# Each reader's chain, per field. English ends every chain; any other language follows in order of its tag.
FALLBACKS: Mapping[str, tuple[str, ...]] = {
    "en": ("en", "zh"),
    "zh": ("zh", "en"),
    "ru": ("ru", "en", "zh"),
    "th": ("th", "en", "zh"),
    "ar": ("ar", "en", "zh"),
}


def chain(language: str) -> tuple[str, ...]:
    """The languages to try for a reader of `language` (BCP 47), first choice first: th → (th, en, zh)."""
    base = language.split("-")[0]
    known = FALLBACKS.get(base, (base, "en", "zh"))
    return (language, *known) if language != base else known


def fitting(languages: Sequence[str], language: str) -> str | None:
    """The one of `languages` that a reader of `language` is given; None if there are none."""
    present = set(languages)
    for wanted in chain(language):
        if wanted in present:
            return wanted
    return min(present) if present else None


@dataclass(frozen=True, slots=True)
class Texts:
    """One field in all its languages: language tag → Text."""

    by_language: Mapping[str, Text] = field(default_factory=dict)

    def read(self, language: str) -> Reading:
        """What a reader of `language` is given; an empty Reading where nothing is written at all."""
        filled = [tag for tag, text in self.by_language.items() if text.value]
        found = fitting(filled, language)
        if found is None:
            return Reading()
        text = self.by_language[found]
        is_fallback = found.split("-")[0] != language.split("-")[0]
        return Reading(text.value, found, is_fallback, text.status.is_draft)

    def values(self) -> tuple[str, ...]:
        """Every language's value, in order of the language tags."""
        return tuple(self.by_language[tag].value for tag in sorted(self.by_language))
