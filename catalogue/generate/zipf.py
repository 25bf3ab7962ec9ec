"""Weights as words, firms and countries really have them: few are frequent, most are rare."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


def weights(count: int, exponent: float, shift: float = 0.0) -> list[float]:
    """The shares of `count` ranks, together 1: (rank + shift) ** -exponent, as Mandelbrot has it."""
    raw = [(rank + shift) ** -exponent for rank in range(1, count + 1)]
    whole = sum(raw)
    return [weight / whole for weight in raw]


def cumulative(shares: Sequence[float]) -> list[float]:
    """The sums from the first share on, as random.choices takes them."""
    return list(accumulate(shares))
