"""Categories and places are trees: nothing is above itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from catalogue.checks.contents import Contents
from catalogue.checks.finding import Finding
from catalogue.model.listing import Key


def trees(contents: Contents) -> Iterator[Finding]:
    """Categories and places that are, through others, above themselves."""
    for kind, parents in (
        ("category", {one.id: one.parent_id for one in contents.categories}),
        ("place", {one.id: one.parent_id for one in contents.places}),
    ):
        for id in parents:
            if _is_above_itself(id, parents):
                yield Finding(Key(kind, id), "trees", f"This {kind} is, through others, above itself.")


def _is_above_itself(id: str, parents: Mapping[str, str | None]) -> bool:
    seen = set()
    above = parents[id]
    while above is not None and above not in seen:
        if above == id:
            return True
        seen.add(above)
        above = parents.get(above)
    return False
