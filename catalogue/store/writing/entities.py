"""What every noun with texts, pictures or claims is written with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from catalogue.model.text import Texts
from catalogue.store.draft import Draft

Row = dict[str, Any]


def add_entities(draft: Draft, kind: str, things: Sequence[tuple[str, Mapping[str, Texts]]]) -> None:
    """Add things of one kind: each is its id and its fields' texts. Empty texts are left out."""
    draft.add_rows("entity", ({"kind": kind, "id": id} for id, _ in things))
    add_texts(draft, kind, things)


def add_texts(draft: Draft, kind: str, things: Sequence[tuple[str, Mapping[str, Texts]]]) -> None:
    """Add fields' texts to things that are there. Empty texts are left out."""
    draft.add_rows(
        "text",
        (
            {
                "kind": kind,
                "id": id,
                "field": field,
                "language": language,
                "value": text.value,
                "status": text.status.value,
            }
            for id, fields in things
            for field, texts in fields.items()
            for language, text in texts.by_language.items()
            if text.value
        ),
    )


def links(column: str, value: str, pairs: Iterable[tuple[str, Iterable[str]]]) -> Iterable[Row]:
    """Rows of a table of links: for each (id, others) one row `column` = id, `value` = other."""
    return ({column: id, value: other} for id, others in pairs for other in others)
