"""Numbers, percents and money, always in Latin digits."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import cache

from catalogue.language import tags
from catalogue.language.locales import locale
from catalogue.model.money import Money

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_SMALLEST_COMPACT = 1_000_000
_FOUR_DIGITS = Context(prec=4)


def _exact(value: float | Decimal) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def number(value: float | Decimal, language: str) -> str:
    """With the language's separators and every digit of `value`: 1,204.5."""
    if isinstance(value, int) and value >= 0:
        # Screens count many things at each keystroke, and babel takes 20 µs for each.
        return f"{value:,}".replace(",", _group(language))
    from babel.numbers import format_decimal

    return format_decimal(
        _exact(value), locale=locale(language), decimal_quantization=False, numbering_system="latn"
    )


@cache
def _group(language: str) -> str:
    """What stands between a language's groups of three digits, as all our languages have them."""
    return str(locale(language).number_symbols["latn"]["group"])


def percent(value: float | Decimal, language: str) -> str:
    """`value` is per cent and keeps every digit: 44.5 → 44.5%."""
    from babel.numbers import format_percent

    return format_percent(
        _exact(value).scaleb(-2), locale=locale(language), decimal_quantization=False, numbering_system="latn"
    )


def compact(value: float | Decimal, language: str) -> str:
    """A number of a million or more to four digits, in words: 1.98 trillion, 1.98万亿. Smaller ones whole."""
    from babel.numbers import format_compact_decimal

    exact = _exact(value)
    if abs(exact) < _SMALLEST_COMPACT:
        return number(exact, language)
    reader = locale(language)
    return format_compact_decimal(
        # Rounded beforehand: else 999,999,999 becomes "1000 million".
        exact.normalize(_FOUR_DIGITS),
        # CLDR has no long forms for Chinese, whose short ones are words.
        format_type="long" if "long" in reader.compact_decimal_formats else "short",
        locale=reader,
        fraction_digits=3,
        numbering_system="latn",
    )


def _bare(symbol: str) -> str:
    """A currency's sign without the country's letters: CN¥ → ¥; what is all letters stays as it is."""
    return re.sub("^[A-Z]+(?=[^A-Z.])", "", symbol)


def _symbol(currency: str, cldr: str, home: str, home_cldr: str) -> str:
    """How `currency` is marked at a fair that counts in `home`: only that one has its sign to itself."""
    if currency == home:
        return _bare(cldr)
    return currency if cldr == _bare(home_cldr) else cldr


def money(value: Money, language: str, home: str) -> str:
    """An exact amount. `home` is the fair's own currency, whose sign stands alone: at a fair in China
    "¥ 9.90" are yuan, and yen are "JPY 990" (JP¥ in the languages that have it)."""
    return _written(value, _pattern(language), language, home)


def money_range(low: int, high: int, language: str, currency: str) -> str:
    """From `low` to `high` whole units of the fair's own currency: ¥ 20–50; one amount where both are one."""
    first, last = number(low, language), number(high, language)
    # Without coins, which are the pattern's zeros behind the point.
    whole = _written(
        Money.parse(str(low), currency), _pattern(language).replace(".00", ""), language, currency
    )
    return whole if low == high else whole.replace(first, f"{first}–{last}")


def _pattern(language: str) -> str:
    """How money is written (Unicode TR 35): ¤#,##0.00."""
    return tags.known(language).money or str(locale(language).currency_formats["standard"].pattern)


def _written(value: Money, pattern: str, language: str, home: str) -> str:
    from babel.numbers import format_currency, get_currency_symbol

    reader = locale(language)
    cldr = get_currency_symbol(value.currency, reader)
    symbol = _symbol(value.currency, cldr, home, get_currency_symbol(home, reader))
    text = format_currency(
        value.amount,
        value.currency,
        format=pattern,
        locale=reader,
        currency_digits=".00" in pattern,
        # CLDR would round currencies whose small coins are no longer in use.
        decimal_quantization=False,
        numbering_system="latn",
    )
    before, after = text.split(cldr, 1)
    touches = symbol[-1].isalpha() and after[:1].isdigit()
    return before + symbol + (_NO_BREAK_SPACE if touches else "") + after
