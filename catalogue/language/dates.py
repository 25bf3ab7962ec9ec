"""Days and times of day, in years of the common era and by the 24-hour clock."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from catalogue.language import tags
from catalogue.language.locales import locale


def day(value: date, language: str) -> str:
    """1 Sep."""
    return _by_skeleton(value, "MMMd", language)


def day_with_year(value: date, language: str) -> str:
    """1 Sep 2022."""
    return _by_skeleton(value, "yMMMd", language)


def weekday_and_day(value: date, language: str) -> str:
    """Thu 1 Sep."""
    from babel.dates import format_date

    pattern = tags.known(language).day_with_weekday
    if pattern:
        return format_date(value, pattern, locale=locale(language))
    return _by_skeleton(value, "MMMEd", language)


def day_range(first: date, last: date, language: str) -> str:
    """31 Aug – 5 Sep; with years only where they differ; one day alone where they are the same."""
    from babel.dates import format_interval

    skeleton = "MMMd" if first.year == last.year else "yMMMd"
    text = format_interval(first, last, skeleton, locale=locale(language))
    return text.replace("\N{THIN SPACE}", " ")


def cut(iso: str, language: str) -> str:
    """An ISO 8601 date cut to what is known: 2022 → 2022, 2022-09 → Sep 2022, 2022-09-01 → 1 Sep 2022.

    What is no such date comes back as it is.
    """
    parts = iso.split("-")
    try:
        if len(parts) == 2:
            return _by_skeleton(date(int(parts[0]), int(parts[1]), 1), "yMMM", language)
        return day_with_year(date.fromisoformat(iso), language) if len(parts) == 3 else iso
    except ValueError:
        return iso


def clock(moment: datetime, zone: tzinfo, language: str) -> str:
    """15:02: an aware `moment` on the clocks of `zone`."""
    from babel.dates import format_time

    # Not CLDR's own form: Thai would add a word, English am and pm.
    return format_time(moment.astimezone(zone), "HH:mm", tzinfo=zone, locale=locale(language))


def clock_range(start: datetime, end: datetime, zone: tzinfo, language: str) -> str:
    """14:00–15:30."""
    return f"{clock(start, zone, language)}–{clock(end, zone, language)}"


def _by_skeleton(value: date, skeleton: str, language: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, value, locale=locale(language))
