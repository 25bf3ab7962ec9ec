"""Who says so, and what exactly they say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reliability(StrEnum):
    """How near a source is to who said it first."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    SYNDICATED = "syndicated"
    MIRROR = "mirror"
    REFERENCE = "reference"
    ILLUSTRATIVE = "illustrative"

    @property
    def may_be_linked(self) -> bool:
        """Only original and official sources are linked; of the others the publisher is named."""
        return self in (Reliability.ORIGINAL, Reliability.OFFICIAL)


class ClaimStatus(StrEnum):
    """Whether a source says it, we conclude it, a reference work has it, we made it up, or sources differ."""

    REPORTED = "reported"
    DERIVED = "derived"
    REFERENCE = "reference"
    ILLUSTRATIVE = "illustrative"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Source:
    """`published` is an ISO 8601 date cut to what is known ("2022-09"), or empty. `address` may be empty."""

    id: str
    title: str
    publisher: str
    published: str
    language: str
    address: str
    reliability: Reliability
    access: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One field of one thing, its value as text, who says so. Sources that differ are both kept."""

    kind: str
    id: str
    field: str
    value: str
    source_id: str
    status: ClaimStatus
    note: str = ""
