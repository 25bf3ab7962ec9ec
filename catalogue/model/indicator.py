"""Figures of trade."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure of trade. `unit` is percent, count, m2, an ISO 4217 code or `CNY per USD`;
    `bound` is exact or at_least."""

    id: str
    series: str
    period: str
    value: float
    unit: str
    bound: str
    name: Texts
    note: Texts
