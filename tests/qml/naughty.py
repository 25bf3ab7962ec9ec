"""Names that nobody expects."""

from __future__ import annotations

OWN = [
    "<b>bold</b> & <img src='x'>",
    "W" * 200,
    "a\nb\tc",
    "%1 %2",
    "🏳️‍🌈🇹🇭👩‍👩‍👧",
    "\u202eright to left",
    "ﷺ" * 30,
]
