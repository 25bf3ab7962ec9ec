"""How many of what a generated catalogue has, and where its chance comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

FIRST_DAY = date(2022, 8, 31)
DAYS = 6
TIME_ZONE = "Asia/Shanghai"
CURRENCY = "CNY"
LANGUAGES = ("en", "zh", "ru", "th", "ar")


@dataclass(frozen=True, slots=True)
class Plan:
    """`listings` in all, at least 1; the same `seed` gives the same catalogue."""

    listings: int
    seed: int = 1

    @property
    def exhibitors(self) -> int:
        """One of a hundred listings, but 40 where there is room for them, and always one."""
        return max(1, min(max(40, self.listings // 100), self.listings // 4))

    @property
    def sessions(self) -> int:
        """One of three hundred listings, from 50 where there is room for them to 10,000."""
        return min(max(50, self.listings // 300), 10_000, self.listings // 4)

    @property
    def products(self) -> int:
        """All the rest."""
        return self.listings - self.exhibitors - self.sessions

    def chance(self, part: str) -> Random:
        """The chance for one part of the catalogue: parts may be made in any order."""
        return Random(f"{self.seed} {self.listings} {part}")
