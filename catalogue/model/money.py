"""Money as minor units and an ISO 4217 code."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# ISO 4217: the currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(),
        0,
    ),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
_MOST_MINOR = 10**15


def exponent(currency: str) -> int:
    """How many decimal digits the minor unit of `currency` has (ISO 4217): CNY 2, JPY 0, KWD 3."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` minor units of `currency`: Money(990, "CNY") is 9.90 yuan."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():
            raise ValueError(f"“{self.currency}” is not an ISO 4217 currency code")
        if not 0 <= self.minor <= _MOST_MINOR:
            raise ValueError(f"{self.minor} is not an amount of money")

    @property
    def amount(self) -> Decimal:
        """The amount in whole units, exact: 9.90."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    @classmethod
    def parse(cls, amount: str, currency: str) -> Money:
        """From a decimal text like "9.90". Raises ValueError where it isn't one or is finer than a minor unit."""
        try:
            value = Decimal(amount.strip()).scaleb(exponent(currency))
        except InvalidOperation:
            raise ValueError(f"“{amount}” is not an amount of money") from None
        if not value.is_finite() or value != value.to_integral_value():
            raise ValueError(f"“{amount}” is not an amount in {currency}")
        return cls(int(value), currency)
