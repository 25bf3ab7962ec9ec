"""Numbers, percents and money in the five languages."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.language import numbers, tags
from catalogue.model.money import Money

TAGS = st.sampled_from([language.tag for language in tags.LANGUAGES])
DECIMALS = st.decimals(-(10**12), 10**12, places=4)
CURRENCIES = ["CNY", "JPY", "USD", "EUR", "THB", "RUB", "KWD", "IDR", "HKD", "CLF", "VND", "AUD"]
NB = "\N{NO-BREAK SPACE}"
RTL = "\N{RIGHT-TO-LEFT MARK}"


def value_of(text: str, language: str) -> Decimal:
    """The number that a reader reads."""
    text = text.replace(",", "." if language == "ru" else "")
    return Decimal("".join(re.findall(r"[-\d.]", text)).strip("."))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "1,204.5"), ("zh", "1,204.5"), ("ru", f"1{NB}204,5"), ("th", "1,204.5"), ("ar", "1,204.5")],
)
def test_a_number(language: str, text: str) -> None:
    """A number has its language's separators and Latin digits."""
    assert numbers.number(1204.5, language) == text


@given(DECIMALS, TAGS)
def test_numbers_keep_their_value(value: Decimal, language: str) -> None:
    """What is written reads as the same number, to the last digit."""
    assert value_of(numbers.number(value, language), language) == value


@given(st.floats(-1e15, 1e15), TAGS)
def test_floats_keep_the_value_that_they_print(value: float, language: str) -> None:
    """A float is written as its shortest decimal form."""
    assert value_of(numbers.number(value, language), language) == Decimal(str(value))


@given(st.integers(0, 10**12), TAGS)
def test_whole_numbers_are_written_as_decimals_are(value: int, language: str) -> None:
    """The short way that counts take writes what CLDR's rules write."""
    assert numbers.number(value, language) == numbers.number(Decimal(value), language)


@given(DECIMALS, TAGS)
def test_percents_keep_their_value(value: Decimal, language: str) -> None:
    """44.5 per cent is never shown as 44 %."""
    text = numbers.percent(value, language)
    assert "%" in text
    assert value_of(text.replace("%", ""), language) == value


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "44.5%"), ("zh", "44.5%"), ("ru", f"44,5{NB}%"), ("th", "44.5%"), ("ar", "44.5%")],
)
def test_a_percent(language: str, text: str) -> None:
    """A percent is given in per cent, not as a fraction."""
    assert numbers.percent(44.5, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1.98 trillion"),
        ("zh", "1.98万亿"),
        ("ru", "1,98 триллиона"),
        ("th", "1.98 ล้านล้าน"),
        ("ar", "1.98 ترليون"),
    ],
)
def test_a_great_number_is_written_in_words(language: str, text: str) -> None:
    """Every language, Chinese too, has words for a million millions."""
    assert numbers.compact(1.98e12, language) == text


@given(st.integers(-999_999, 999_999), TAGS)
def test_numbers_below_a_million_stay_whole(value: int, language: str) -> None:
    """Only great numbers are shortened."""
    assert numbers.compact(value, language) == numbers.number(value, language)


@given(st.integers(10**6, 10**14))
def test_great_numbers_are_true_to_four_digits(value: int) -> None:
    """A shortened number differs from the true one by less than half of its fourth digit, and never has a
    thousand of anything."""
    mantissa, word = numbers.compact(value, "en").split(" ")
    power = {"million": 10**6, "billion": 10**9, "trillion": 10**12}[word]
    shown = Decimal(mantissa.replace(",", ""))
    assert shown < 1000
    assert abs(shown * power - value) * 2000 <= value


@pytest.mark.parametrize(
    ("language", "yuan", "yen", "dollars"),
    [
        ("en", f"¥{NB}1,209.90", f"JPY{NB}990", f"${NB}9.90"),
        ("zh", "¥1,209.90", "JP¥990", "US$9.90"),
        ("ru", f"1{NB}209,90{NB}¥", f"990{NB}JPY", f"9,90{NB}$"),
        ("th", "¥1,209.90", f"JPY{NB}990", "US$9.90"),
        ("ar", f"{RTL}1,209.90{NB}¥", f"{RTL}990{NB}JP¥", f"{RTL}9.90{NB}US$"),
    ],
)
def test_money_at_a_fair_in_china(language: str, yuan: str, yen: str, dollars: str) -> None:
    """At a fair that counts in yuan the bare sign ¥ means yuan, never yen."""
    assert numbers.money(Money(120990, "CNY"), language, "CNY") == yuan
    assert numbers.money(Money(990, "JPY"), language, "CNY") == yen
    assert numbers.money(Money(990, "USD"), language, "CNY") == dollars


@pytest.mark.parametrize(
    ("language", "band", "top"),
    [
        ("en", f"¥{NB}0–1,200", f"¥{NB}500"),
        ("zh", "¥0–1,200", "¥500"),
        ("ru", f"0–1{NB}200{NB}¥", f"500{NB}¥"),
        ("th", "¥0–1,200", "¥500"),
        ("ar", f"{RTL}0–1,200{NB}¥", f"{RTL}500{NB}¥"),
    ],
)
def test_a_range_of_money(language: str, band: str, top: str) -> None:
    """A range has its sign once and no coins; from an amount to itself is that amount."""
    assert numbers.money_range(0, 1200, language, "CNY") == band
    assert numbers.money_range(500, 500, language, "CNY") == top


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.sampled_from(CURRENCIES), TAGS)
def test_a_range_has_both_ends(low: int, more: int, currency: str, language: str) -> None:
    """Both amounts of a range are read as they are, in every currency."""
    text = numbers.money_range(low, low + more, language, currency)
    ends = [value_of(end, language) for end in re.findall(rf"\d(?:[\d,{NB}]*\d)?", text)]
    assert ends == [low, low + more]


@given(st.integers(0, 10**12), st.sampled_from(CURRENCIES), TAGS, st.sampled_from(CURRENCIES))
def test_money_keeps_its_value(minor: int, currency: str, language: str, home: str) -> None:
    """An amount reads as what it is, to the last minor unit, in every currency."""
    money = Money(minor, currency)
    text = numbers.money(money, language, home)
    digits = re.search(rf"\d[\d.,{NB}]*", text)
    assert digits is not None
    assert value_of(digits[0], language) == money.amount


@given(st.sampled_from(CURRENCIES), TAGS, st.sampled_from(CURRENCIES))
def test_currencies_look_different(currency: str, language: str, home: str) -> None:
    """The fair's own currency and another one are never written alike."""
    own = numbers.money(Money.parse("10", home), language, home)
    other = numbers.money(Money.parse("10", currency), language, home)
    assert currency == home or re.sub(r"[\d.,\s]", "", own) != re.sub(r"[\d.,\s]", "", other)
