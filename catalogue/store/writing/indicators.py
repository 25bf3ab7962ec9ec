"""Writes figures of trade."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.indicator import Indicator
from catalogue.store.draft import Draft
from catalogue.store.writing.entities import add_entities


def add_indicators(draft: Draft, indicators: Iterable[Indicator]) -> None:
    """Add figures in the order to show them in."""
    added = list(indicators)
    with draft.change():
        add_entities(draft, "indicator", [(one.id, {"name": one.name, "note": one.note}) for one in added])
        [first] = draft.execute("SELECT coalesce(max(position) + 1, 0) FROM indicator").fetchone()
        draft.add_rows(
            "indicator",
            (
                {
                    "id": one.id,
                    "series": one.series,
                    "period": one.period,
                    "value": one.value,
                    "unit": one.unit,
                    "bound": one.bound,
                    "position": position,
                }
                for position, one in enumerate(added, start=first)
            ),
        )
