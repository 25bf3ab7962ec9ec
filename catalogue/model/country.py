"""Countries, and their memberships of the Belt and Road."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BriMembership:
    """Dated, never a constant. `status` is listed, unclear or withdrawn; dates are ISO 8601, cut or empty."""

    status: str
    member_since: str
    as_of: str
    note: str
    source_id: str


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2; its name comes from CLDR."""

    code: str
    region: str
    membership: BriMembership | None
