"""Writes what sources say."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.source import Claim
from catalogue.store.draft import Draft


def add_claims(draft: Draft, claims: Iterable[Claim]) -> None:
    """Add claims about things that are there, by sources that are there."""
    with draft.change():
        draft.add_rows(
            "claim",
            (
                {
                    "kind": claim.kind,
                    "id": claim.id,
                    "field": claim.field,
                    "value": claim.value,
                    "source_id": claim.source_id,
                    "status": claim.status.value,
                    "note": claim.note,
                }
                for claim in claims
            ),
        )
