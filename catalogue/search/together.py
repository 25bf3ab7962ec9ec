"""What two parts of a catalogue find together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from catalogue.search.hits import Documents, Hits, Lookup, Vocabulary
from catalogue.search.typed import Item
from catalogue.search.words import Run, Term

One = TypeVar("One", bound=Documents)
Other = TypeVar("Other", bound=Documents)


@dataclass(frozen=True, slots=True)
class Both(Generic[One, Other]):
    """A set of documents of each part."""

    one: One
    other: Other

    def __and__(self, and_: Self, /) -> Self:
        return type(self)(self.one & and_.one, self.other & and_.other)

    def __or__(self, or_: Self, /) -> Self:
        return type(self)(self.one | or_.one, self.other | or_.other)

    def __invert__(self) -> Self:
        return type(self)(~self.one, ~self.other)


class Together(Generic[One, Other]):
    """Looks up in both parts at once: a hits.Lookup."""

    def __init__(self, one: Lookup[One], other: Lookup[Other]) -> None:
        self._one = one
        self._other = other

    @property
    def everything(self) -> Hits[Both[One, Other]]:
        return _both(self._one.everything, self._other.everything)

    def word(self, run: Run) -> Hits[Both[One, Other]]:
        return _both(self._one.word(run), self._other.word(run))

    def phrase(self, item: Item) -> Hits[Both[One, Other]]:
        return _both(self._one.phrase(item), self._other.phrase(item))

    def count(self, found: Both[One, Other]) -> int:
        return self._one.count(found.one) + self._other.count(found.other)

    def most(self, run: Run) -> int:
        return self._one.most(run) + self._other.most(run)

    def among(self, found: Both[One, Other], run: Run) -> int:
        return self._one.among(found.one, run) + self._other.among(found.other, run)

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        pairs = zip(self._one.vocabularies(), self._other.vocabularies(), strict=True)
        return tuple(_Vocabulary(pair) for pair in pairs)


def _both(one: Hits[One], other: Hits[Other]) -> Hits[Both[One, Other]]:
    return Hits(Both(one.named, other.named), Both(one.anywhere, other.anywhere))


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The terms of two vocabularies of one sort."""

    parts: Sequence[Vocabulary]

    def has(self, term: Term) -> bool:
        return any(part.has(term) for part in self.parts)

    def letters(self) -> frozenset[str]:
        return frozenset[str]().union(*(part.letters() for part in self.parts))

    def letters_after(self, beginning: str) -> frozenset[str]:
        return frozenset[str]().union(*(part.letters_after(beginning) for part in self.parts))
