"""What listings are sorted by: the tree of categories, and the fair's themes."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.text import Texts


@dataclass(frozen=True, slots=True)
class Category:
    """`tint` names a theme token (tintPeach …), `art` a picture of resources/art by its code point."""

    id: str
    parent_id: str | None
    position: int
    tint: str
    art: str
    name: Texts


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the fair's thematic exhibitions; `tint` and `art` as in Category."""

    id: str
    position: int
    art: str
    tint: str
    name: Texts
