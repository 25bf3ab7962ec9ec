"""GTIN check digits (GS1 General Specifications, section 7.9)."""

from __future__ import annotations


def is_gtin(code: str) -> bool:
    """Whether `code` is a GTIN-8, -12, -13 or -14 with a right check digit."""
    if len(code) not in (8, 12, 13, 14) or not (code.isascii() and code.isdigit()):
        return False
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(code)))
    return weighted % 10 == 0


def with_check_digit(digits: str) -> str:
    """`digits`, 7, 11, 12 or 13 of them, with the check digit that makes them a GTIN behind them."""
    weighted = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-weighted % 10}"
