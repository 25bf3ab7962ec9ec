"""Money as minor units and an ISO 4217 code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, InvalidOperation

# ISO 4217: the currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX"), 0),
    **dict.fromkeys(("UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}
_MOST_MINOR = 10**15
# No digit of a text is rounded away before it is looked at, and none is too great to be refused.
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


def exponent(currency: str) -> int:
    """How many decimal digits the minor unit of `currency` has (ISO 4217): CNY 2, JPY 0, KWD 3."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` minor units of `currency`: Money(990, "CNY") is 9.90 yuan."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if not re.fullmatch("[A-Z]{3}", self.currency):
            raise ValueError(f"“{self.currency}” is not an ISO 4217 currency code")
        if not 0 <= self.minor <= _MOST_MINOR:
            raise ValueError(f"{self.minor} is not an amount of money")

    @property
    def amount(self) -> Decimal:
        """The amount in whole units, exact: 9.90."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    @classmethod
    def parse(cls, amount: str, currency: str) -> Money:
        """From a decimal text like "9.90". Raises ValueError for what is none or finer than minor units."""
        try:
            value = Decimal(amount.strip()).scaleb(exponent(currency), _EXACT)
        except InvalidOperation:
            raise ValueError(f"“{amount}” is not an amount of money") from None
        if not value.is_finite() or not 0 <= value <= _MOST_MINOR or value != value.to_integral_value():
            raise ValueError(f"“{amount}” is not an amount in {currency}")
        return cls(int(value), currency)
