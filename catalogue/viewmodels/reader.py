"""The reader for whom things are put into words: language, the fair's own clock and money, what is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from catalogue.language import dates, names, numbers
from catalogue.model.listing import Key
from catalogue.model.money import Money
from catalogue.model.session import Precision, Span
from catalogue.model.text import Reading, Texts
from catalogue.pictures import places
from catalogue.services.programme import last_day
from catalogue.viewmodels import phrases, words


@dataclass(frozen=True, slots=True)
class Reader:
    """`now` is aware; `zone` and `currency` are the fair's; `folder` is the
    catalogue's own."""

    language: str
    now: datetime
    zone: ZoneInfo
    currency: str
    folder: Path
    saved: frozenset[Key] = frozenset()

    def read(self, texts: Texts) -> str:
        """What this reader is given of a text."""
        return texts.read(self.language).value

    def country(self, code: str) -> str:
        return names.country(code, self.language)

    def number(self, value: float) -> str:
        return numbers.number(value, self.language)

    def money(self, value: Money) -> str:
        return numbers.money(value, self.language, self.currency)

    def money_range(self, low: int, high: int) -> str:
        """¥ 20–50 in the fair's currency."""
        return numbers.money_range(low, high, self.language, self.currency)

    def clock(self, moment: datetime) -> str:
        """15:02 on the fair's clocks."""
        return dates.clock(moment, self.zone, self.language)

    def day(self, moment: datetime) -> str:
        """Thu 1 Sep in the fair's zone."""
        return dates.weekday_and_day(moment.astimezone(self.zone).date(), self.language)

    def time(self, span: Span) -> str:
        """When something is, no finer than it is known: "Thu 1 Sep · 15:00–15:30", "Thu 1 Sep, afternoon"."""
        first = span.start.astimezone(self.zone).date()
        match span.precision:
            case Precision.MINUTE:
                hours = dates.clock_range(span.start, span.end, self.zone, self.language)
                return f"{self.day(span.start)} · {hours}"
            case Precision.PART_OF_DAY:
                return phrases.day_and_part(self.day(span.start), words.day_part(span.part or ""))
            case Precision.DAY:
                return self.day(span.start)
            case Precision.RANGE:
                return dates.day_range(first, last_day(span, self.zone), self.language)

    def picture(self, hash: str | None, pixels: int) -> str:
        """The address of a picture at least that large, "" where there is none."""
        return places.path_of(self.folder, hash, places.size_for(pixels)).absolute().as_uri() if hash else ""


def mark(reading: Reading) -> str:
    """The sign beside a text that isn't in the reader's language: EN."""
    return reading.language.split("-")[0].upper() if reading.is_fallback else ""


def remark(reading: Reading, language: str, is_draft_told: bool = False) -> str:
    """What to know of a longer text: the language it is in, or that its translation is a draft.

    `is_draft_told`: that others beside it are drafts was said already.
    """
    if reading.is_fallback:
        return phrases.in_language(names.language(reading.language, language))
    return phrases.draft_translation() if reading.is_draft and not is_draft_told else ""
