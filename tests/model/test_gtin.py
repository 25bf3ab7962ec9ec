"""GTIN check digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.gtin import is_gtin, with_check_digit

bodies = st.sampled_from([7, 11, 12, 13]).flatmap(
    lambda length: st.text(st.sampled_from("0123456789"), min_size=length, max_size=length)
)


@pytest.mark.parametrize("code", ["4006381333931", "96385074", "036000291452", "00012345600012"])
def test_known_codes_are_right(code: str) -> None:
    """Codes of all four lengths with their published check digits are GTINs."""
    assert is_gtin(code)


@given(bodies)
def test_each_body_has_exactly_one_check_digit(body: str) -> None:
    """Of the ten last digits one is right."""
    assert sum(is_gtin(body + digit) for digit in "0123456789") == 1


@given(bodies, st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_is_found(body: str, place: int, difference: int) -> None:
    """A right code with any one digit changed is wrong."""
    code = next(body + digit for digit in "0123456789" if is_gtin(body + digit))
    place %= len(code)
    wrong = str((int(code[place]) + difference) % 10)
    assert not is_gtin(code[:place] + wrong + code[place + 1 :])


@given(st.text(max_size=15))
def test_only_digits_are_a_code(text: str) -> None:
    """What has anything but 8, 12, 13 or 14 of the digits 0 to 9 is no GTIN, and no error."""
    if not set(text) <= set("0123456789") or len(text) not in (8, 12, 13, 14):
        assert not is_gtin(text)


def test_other_digits_are_not_digits() -> None:
    """Arabic-Indic and full-width digits are no code."""
    assert not is_gtin("٤٠٠٦٣٨١٣٣٣٩٣١")
    assert not is_gtin("４００６３８１３３３９３１")


@given(bodies)
def test_a_check_digit_makes_a_code(body: str) -> None:
    """Digits with their check digit behind them are a GTIN."""
    code = with_check_digit(body)
    assert code[:-1] == body
    assert is_gtin(code)
