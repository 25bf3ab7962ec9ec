"""CLDR's data of a language, read once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from catalogue.language import tags

if TYPE_CHECKING:
    from babel.core import Locale


@cache
def locale(language: str) -> Locale:
    """CLDR's conventions for readers of `language` (BCP 47)."""
    from babel.core import Locale

    return Locale.parse(tags.known(language).locale)
