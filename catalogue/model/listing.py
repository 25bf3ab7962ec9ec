"""What exhibitors, products and sessions have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The three kinds of listing."""

    EXHIBITOR = "exhibitor"
    PRODUCT = "product"
    SESSION = "session"


class ListingState(StrEnum):
    """Visitors find what is published, and withdrawn sessions as unavailable; drafts are the organizer's."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Evidence(StrEnum):
    """Where a listing as a whole comes from: a source about the fair, a real product of the market, or us."""

    REPORTED = "reported"
    MARKET_SAMPLE = "market_sample"
    ILLUSTRATIVE = "illustrative"


COUNTRY, FAIR, INDICATOR = "country", "fair", "indicator"
"""What a Key's kind is called where it names no listing, but something that visitors open like one."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Names one thing in a catalogue: kinds are Kind's values and fair, country, category, theme, place,
    indicator, coverage, picture; ids are stable text, unique per kind (`th-herbal-jelly`)."""

    kind: str
    id: str
