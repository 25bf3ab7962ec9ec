"""The documents of every value of every facet, the clock's facets too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from catalogue.model.document import Document
from catalogue.search.plain import bits
from catalogue.search.values import lasting_values, values_at

# Facet → value → the set of its documents (see bits.py).
Masks = Mapping[str, Mapping[str, int]]


class Facets:
    """The documents of every value of every facet."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._lasting = _masks(documents, lasting_values)
        self._edges = sorted(
            edge
            for document in documents
            for span in (*document.streams, *([document.span] if document.span else []))
            for edge in (span.start, span.end)
        )
        self._at: tuple[int, Masks] | None = None

    def masks(self, at: datetime | None) -> Masks:
        """All facets at the clock's time `at`; without it only those that hold at any time."""
        if at is None:
            return self._lasting
        # No state changes between two edges of spans.
        moment = bisect_right(self._edges, at)
        known = self._at
        if known is None or known[0] != moment:
            clocked = _masks(self._documents, lambda document: values_at(document, at))
            known = self._at = (moment, {**self._lasting, **clocked})
        return known[1]


def _masks(
    documents: Sequence[Document], values_of: Callable[[Document], Mapping[str, Iterable[str]]]
) -> Masks:
    numbers: dict[str, dict[str, list[int]]] = {}
    for number, document in enumerate(documents):
        for facet, values in values_of(document).items():
            for value in values:
                numbers.setdefault(facet, {}).setdefault(value, []).append(number)
    return {
        facet: {value: bits.mask(found, len(documents)) for value, found in by_value.items()}
        for facet, by_value in numbers.items()
    }
