"""Writes what is known of pictures; their bytes are in the folder `pictures`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from catalogue.model.listing import Key
from catalogue.model.picture import Picture
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_pictures(draft: Draft, pictures: Iterable[Picture]) -> None:
    """Add pictures, each once."""
    added = list(pictures)
    with draft.change():
        add_entities(draft, "picture", [(one.hash, {"alt": one.alt}) for one in added])
        draft.add_rows(
            "picture",
            (
                {
                    "hash": one.hash,
                    "width": one.width,
                    "height": one.height,
                    "licence": one.licence,
                    "credit": one.credit,
                }
                for one in added
            ),
        )


def set_listing_pictures(draft: Draft, listing: Key, hashes: Sequence[str]) -> None:
    """Give a listing these pictures, in this order, instead of what it had."""
    with draft.change():
        draft.execute("DELETE FROM listing_picture WHERE kind = ? AND id = ?", [listing.kind, listing.id])
        draft.add_rows(
            "listing_picture",
            (
                {"kind": listing.kind, "id": listing.id, "position": position, "hash": hash}
                for position, hash in enumerate(hashes)
            ),
        )
