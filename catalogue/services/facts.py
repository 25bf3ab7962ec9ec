"""The facts of one thing as its claims state them, and the numbers of the sources that say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue.model.source import Claim, ClaimStatus, Source

# What is said first; whatever isn't named here follows in the claims' order.
_FIRST = (
    "value",
    "dollars",
    "opening",
    "first_day",
    "last_day",
    "participation",
    "presence",
    "time",
    "host",
    "exhibitor",
    "origin",
    "country",
    "venue",
    "place",
    "booth",
    "zone",
    "theme",
    "shown",
    "brand",
    "payment",
    "service",
    "solution",
    "market",
    "focus",
    "goods",
    "language",
    "product",
    "hs6",
    "gtin",
    "price",
    "bri",
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a thing and what is said of it.

    `values` are several only where all of them hold together; where sources differ (status conflict), each
    value is a Fact of its own. `sources` are numbers in the thing's list of sources, from 1, ascending.
    """

    field: str
    values: tuple[str, ...]
    sources: tuple[int, ...]
    status: ClaimStatus
    note: str


class Numbering:
    """Gives sources their numbers in the order in which they are first needed."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._numbers: dict[str, int] = {}

    def numbers(self, ids: Iterable[str]) -> tuple[int, ...]:
        """The numbers of these sources; a source that isn't in the catalogue has none."""
        return tuple(
            sorted(
                {self._numbers.setdefault(id, len(self._numbers) + 1) for id in ids if id in self._sources}
            )
        )

    def listed(self) -> tuple[Source, ...]:
        """The numbered sources in order."""
        return tuple(self._sources[id] for id in self._numbers)


def facts(claims: Iterable[Claim], numbering: Numbering) -> tuple[Fact, ...]:
    """The claims of one thing as facts, in the order to show them in."""
    together: dict[tuple[str, str, ClaimStatus, str], list[Claim]] = {}
    for claim in sorted(claims, key=_place):
        apart = claim.value if claim.status is ClaimStatus.CONFLICT else ""
        together.setdefault((claim.field, apart, claim.status, claim.note), []).append(claim)
    return tuple(
        Fact(
            field=field,
            values=tuple(dict.fromkeys(claim.value for claim in found)),
            sources=numbering.numbers(claim.source_id for claim in found),
            status=status,
            note=note,
        )
        for (field, _, status, note), found in together.items()
    )


def _place(claim: Claim) -> int:
    return _FIRST.index(claim.field) if claim.field in _FIRST else len(_FIRST)
