"""What exhibitors, products and sessions have in common, written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from catalogue.model.exhibitor import Exhibitor
from catalogue.model.listing import Kind
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.text import Texts
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_listings(
    draft: Draft, kind: Kind, listings: Sequence[tuple[Exhibitor | Product | Session, Mapping[str, Texts]]]
) -> None:
    """Add listings with their fields' texts, behind those of their kind that are there already."""
    add_entities(draft, kind, [(listing.id, fields) for listing, fields in listings])
    [first] = draft.execute(
        "SELECT coalesce(max(position) + 1, 0) FROM listing WHERE kind = ?", [kind]
    ).fetchone()
    draft.add_rows(
        "listing",
        (
            {
                "kind": kind.value,
                "id": listing.id,
                "position": position,
                "state": listing.state.value,
                "evidence": listing.evidence.value,
            }
            for position, (listing, _) in enumerate(listings, start=first)
        ),
    )
