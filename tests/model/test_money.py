"""Money is exact."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.money import Money, exponent

currencies = st.sampled_from(["CNY", "USD", "JPY", "KRW", "KWD", "TND", "CLF", "THB", "RUB", "XXX"])
amounts = st.integers(0, 10**15)


@given(amounts, currencies)
def test_an_amount_survives_being_written(minor: int, currency: str) -> None:
    """Written as a decimal text and read again, money is the same."""
    money = Money(minor, currency)
    assert Money.parse(f"{money.amount:f}", currency) == money


@given(amounts, currencies)
def test_an_amount_is_its_minor_units(minor: int, currency: str) -> None:
    """The amount is the minor units in their place after the point, with no digit lost."""
    assert Money(minor, currency).amount * 10 ** exponent(currency) == minor


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("9.90", "CNY", 990),
        (" 9.9 ", "CNY", 990),
        ("149", "CNY", 14900),
        ("990", "JPY", 990),
        ("1.5", "KWD", 1500),
    ],
)
def test_amounts_in_minor_units(amount: str, currency: str, minor: int) -> None:
    """A yuan has a hundred parts, a yen none, a Kuwaiti dinar a thousand."""
    assert Money.parse(amount, currency) == Money(minor, currency)


@given(st.decimals(0, 10**6, places=5), currencies)
def test_what_is_finer_than_a_minor_unit_is_refused(amount: Decimal, currency: str) -> None:
    """An amount is taken exactly or not at all: nothing is rounded."""
    text = f"{amount:f}"
    if (amount * 10 ** exponent(currency)) % 1:
        with pytest.raises(ValueError, match="is not an amount"):
            Money.parse(text, currency)
    else:
        assert Money.parse(text, currency).amount == amount


@pytest.mark.parametrize(
    "amount",
    [
        "",
        "nine",
        "NaN",
        "Infinity",
        "-1",
        "1e30",
        "9,90",
        "0x1F",
        "1.2.3",
        "\ud800",
        "1e999999",
        "1e99999999999999999999",
        "1e-999999",
        "1." + "0" * 40 + "1",
    ],
)
def test_what_is_no_amount_is_refused(amount: str) -> None:
    """Texts that are no amount of money are a ValueError that quotes them."""
    with pytest.raises(ValueError, match="amount"):
        Money.parse(amount, "CNY")


@pytest.mark.parametrize("currency", ["", "cny", "CN", "CNYY", "C1Y", "ЦНЫ", "元"])
def test_what_is_no_currency_is_refused(currency: str) -> None:
    """A currency is three capital letters."""
    with pytest.raises(ValueError, match="currency"):
        Money(1, currency)


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_a_value_error(text: str) -> None:
    """No text makes reading an amount fail in another way."""
    try:
        money = Money.parse(text, "CNY")
    except ValueError:
        return
    assert money.minor >= 0
