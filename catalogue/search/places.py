"""Where changed listings belong among those of an older index, of which few are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.search.order import kind_number, name_key, published_key
from catalogue.search.parts import Base

DocumentsOf = Callable[[Sequence[Key]], Iterable[Document]]
"""The documents of listings as they are now, but of those that are no more. Only `position` and `sort_names`
are looked at."""


class Places:
    """Finds places among the listings of `base` but those in `gone`, whose documents are others by now."""

    def __init__(self, base: Base, gone: frozenset[Key], documents_of: DocumentsOf) -> None:
        self._base = base
        self._documents_of = documents_of
        self._documents: dict[Key, Document | None] = dict.fromkeys(gone)
        self._places: dict[tuple[Key, str | None], int] = {}

    def changed(self, changed: Collection[Key], gone: frozenset[Key]) -> Places:
        """Places without the listings in `gone` too. Those found already hold, but of the `changed`."""
        others = Places(self._base, gone, self._documents_of)
        # Another thread may go on placing; it only adds.
        others._documents = self._documents.copy() | others._documents
        for (key, language), place in self._places.copy().items():
            if key not in changed:
                others._places[key, language] = others._nearest(place, language)
        return others

    def of(self, document: Document, language: str | None) -> int:
        """How many of the base's listings come before the document: in the published order or, with a
        language, by name."""
        place = self._places.get((document.key, language))
        if place is None:
            place = self._places[document.key, language] = self._found(document, language)
        return place

    def _found(self, document: Document, language: str | None) -> int:
        low, high = 0, len(self._base)
        # A changed listing mostly stays where it was: from there it is looked for in ever wider steps.
        guess = self._base.place_of(document.key, language)
        place, step = (high // 2, high) if guess is None else (guess, 1)
        while low < high:
            if self._comes_before(place, document, language):
                low = place + 1
            else:
                high = place
            if low > 0 and high < len(self._base):
                place = (low + high) // 2
            else:
                place = min(low + step, high - 1) if low else max(high - step, low)
            step *= 2
        return self._nearest(low, language)

    def _nearest(self, place: int, language: str | None) -> int:
        """The first place that has the same comparable listings before it."""
        while place and self._is_gone(self._base.key_at(place - 1, language)):
            place -= 1
        return place

    def _is_gone(self, key: Key) -> bool:
        return key in self._documents and self._documents[key] is None

    def _comes_before(self, place: int, document: Document, language: str | None) -> bool:
        """Whether the base's first comparable listing from `place` on comes before the document."""
        for number in range(place, len(self._base)):
            key = self._base.key_at(number, language)
            if language is None and key.kind != document.key.kind:
                return kind_number(key) < kind_number(document.key)
            other = self._document(key)
            if other is not None:
                return _key(other, language) < _key(document, language)
        return False

    def _document(self, key: Key) -> Document | None:
        if key not in self._documents:
            self._documents[key] = next(iter(self._documents_of([key])), None)
        return self._documents[key]


def _key(document: Document, language: str | None) -> tuple[object, ...]:
    named = () if language is None else name_key(document, language)
    return (*named, *published_key(document))
