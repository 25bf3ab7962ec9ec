"""Days and clocks in the five languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.language import dates, tags

TAGS = [language.tag for language in tags.LANGUAGES]
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
FIRST_OF_SEPTEMBER = date(2022, 9, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "1 Sep"), ("zh", "9月1日"), ("ru", "1 сент."), ("th", "1 ก.ย."), ("ar", "1 سبتمبر")],
)
def test_a_day(language: str, text: str) -> None:
    """A day is written short, without its year, the way each language has it."""
    assert dates.day(FIRST_OF_SEPTEMBER, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thu 1 Sep"),
        ("zh", "9月1日周四"),
        ("ru", "чт, 1 сент."),
        ("th", "พฤ. 1 ก.ย."),
        ("ar", "الخميس، 1 سبتمبر"),
    ],
)
def test_a_day_with_its_weekday(language: str, text: str) -> None:
    """The weekday stands where each language has it."""
    assert dates.weekday_and_day(FIRST_OF_SEPTEMBER, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "31 Aug – 5 Sep"),
        ("zh", "8月31日至9月5日"),
        ("ru", "31 авг. – 5 сент."),
        ("th", "31 ส.ค. – 5 ก.ย."),
        ("ar", "31 أغسطس – 5 سبتمبر"),
    ],
)
def test_a_range_of_days(language: str, text: str) -> None:
    """A fair's days are written as one range."""
    assert dates.day_range(date(2022, 8, 31), date(2022, 9, 5), language) == text


@given(DAYS, st.sampled_from(TAGS))
def test_a_range_of_one_day_is_that_day(day: date, language: str) -> None:
    """A range that begins and ends on one day is written as that day."""
    assert dates.day_range(day, day, language) == dates.day(day, language)


@given(DAYS, st.integers(1, 4000), st.sampled_from(TAGS))
def test_years_are_written_where_they_differ(first: date, days: int, language: str) -> None:
    """A range within one year is written without it, a range across years with both."""
    last = first + timedelta(days=days)
    text = dates.day_range(first, last, language)
    across = first.year != last.year
    assert (str(first.year) in text) is across
    assert (str(last.year) in text) is across


@given(DAYS, st.sampled_from(TAGS))
def test_years_are_of_the_common_era_in_latin_digits(day: date, language: str) -> None:
    """Thai years are not Buddhist ones, and Arabic days have no Arabic-Indic digits."""
    text = dates.day_with_year(day, language)
    assert str(day.year) in text
    assert str(day.day) in text


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("en", "Sep 2022", "1 Sep 2022"),
        ("zh", "2022年9月", "2022年9月1日"),
        ("th", "ก.ย. 2022", "1 ก.ย. 2022"),
        ("ar", "سبتمبر 2022", "1 سبتمبر 2022"),
    ],
)
def test_a_date_that_is_cut_shows_no_more_than_is_known(language: str, month: str, day: str) -> None:
    """A source of September 2022 isn't given a day, and one of 2022 no month."""
    assert dates.cut("2022", language) == "2022"
    assert dates.cut("2022-09", language) == month
    assert dates.cut("2022-09-01", language) == day


@given(st.text(max_size=12), st.sampled_from(TAGS))
def test_what_is_no_date_is_shown_as_it_is(text: str, language: str) -> None:
    """A text that is no ISO date is never an error."""
    assert dates.cut(text + "?", language) == text + "?"


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2099, 1, 1)),
    st.sampled_from(["Asia/Shanghai", "Asia/Kathmandu", "America/Lima", "UTC"]),
    st.sampled_from(TAGS),
)
def test_a_clock_shows_the_time_of_its_zone(moment: datetime, name: str, language: str) -> None:
    """Times are shown on the fair's clocks, by 24 hours, alike in all languages."""
    aware, zone = moment.replace(tzinfo=UTC), ZoneInfo(name)
    local = aware.astimezone(zone)
    assert dates.clock(aware, zone, language) == f"{local.hour:02}:{local.minute:02}"


def test_a_range_of_clock_times() -> None:
    """A session's start and end are written with a dash."""
    start = datetime(2022, 9, 1, 6, 0, tzinfo=UTC)
    end = datetime(2022, 9, 1, 7, 30, tzinfo=UTC)
    assert dates.clock_range(start, end, ZoneInfo("Asia/Shanghai"), "th") == "14:00–15:30"
