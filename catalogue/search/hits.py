"""What a typed text finds, however an engine keeps its sets of documents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, Protocol, Self, TypeVar

from catalogue.search.typed import Item
from catalogue.search.words import Run, Term


class Documents(Protocol):
    """A set of documents: the bits of an integer, or of an array of words."""

    def __and__(self, other: Self, /) -> Self: ...
    def __or__(self, other: Self, /) -> Self: ...
    def __invert__(self) -> Self: ...


Found = TypeVar("Found", bound=Documents)


class Hits(NamedTuple, Generic[Found]):
    """Two sets of documents: found in a name, and found anywhere."""

    named: Found
    anywhere: Found

    def narrowed(self, other: Hits[Found]) -> Hits[Found]:
        return Hits(self.named & other.named, self.anywhere & other.anywhere)

    def widened(self, other: Hits[Found]) -> Hits[Found]:
        return Hits(self.named | other.named, self.anywhere | other.anywhere)

    def without(self, other: Hits[Found]) -> Hits[Found]:
        return Hits(self.named & ~other.anywhere, self.anywhere & ~other.anywhere)


class Vocabulary(Protocol):
    """The terms of all documents."""

    def has(self, term: Term) -> bool:
        """Whether any document holds `term`."""
        ...

    def letters(self) -> frozenset[str]:
        """Every letter of every term."""
        ...

    def letters_after(self, beginning: str) -> frozenset[str]:
        """The letters that follow `beginning` in terms."""
        ...


class Lookup(Protocol[Found]):
    """What an engine looks up; from it all engines put their answers together in the same way."""

    @property
    def everything(self) -> Hits[Found]:
        """All documents."""
        ...

    def word(self, run: Run) -> Hits[Found]:
        """The documents with a word that begins with `run`, or where scripts have no words, all its grams."""
        ...

    def phrase(self, item: Item) -> Hits[Found]:
        """The documents that have a text in which the item's words stand in this order, as they are."""
        ...

    def count(self, found: Found) -> int:
        """How many documents a set has."""
        ...

    def most(self, run: Run) -> int:
        """No fewer documents than a typed run finds, told without looking at them."""
        ...

    def among(self, found: Found, run: Run) -> int:
        """How many documents of a set a typed run finds too."""
        ...

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """Where corrections of words that find nothing are taken from."""
        ...


def hits(lookup: Lookup[Found], items: Iterable[Item]) -> Hits[Found]:
    """What all `items` together find; no items find everything."""
    found: Hits[Found] | None = None
    for item in items:
        if item.is_excluded:
            found = (lookup.everything if found is None else found).without(lookup.phrase(item))
        elif item.is_phrase:
            matching = lookup.phrase(item)
            found = matching if found is None else found.narrowed(matching)
        else:
            for run in item.runs:
                matching = lookup.word(run)
                found = matching if found is None else found.narrowed(matching)
    return lookup.everything if found is None else found
