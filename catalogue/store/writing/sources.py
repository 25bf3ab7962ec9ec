"""Writes who says so."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.source import Source
from catalogue.store.draft import Draft


def add_sources(draft: Draft, sources: Iterable[Source]) -> None:
    """Add sources that claims and memberships may name."""
    with draft.change():
        draft.add_rows(
            "source",
            (
                {
                    "id": source.id,
                    "title": source.title,
                    "publisher": source.publisher,
                    "published": source.published,
                    "language": source.language,
                    "address": source.address,
                    "reliability": source.reliability.value,
                    "access": source.access,
                }
                for source in sources
            ),
        )
