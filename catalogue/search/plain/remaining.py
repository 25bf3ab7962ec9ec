"""Looks up in all documents, and leaves some of them out."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.search.hits import Hits, Vocabulary
from catalogue.search.plain.matching import Matching
from catalogue.search.plain.terms import Terms
from catalogue.search.typed import Item
from catalogue.search.words import Run, Term


@dataclass(frozen=True, slots=True)
class Remaining:
    """A hits.Lookup without the documents in the set `gone`: they may stand in what is found, but they don't
    count, and their terms are in no vocabulary."""

    matching: Matching
    gone: int

    @property
    def everything(self) -> Hits[int]:
        return self.matching.everything

    def word(self, run: Run) -> Hits[int]:
        return self.matching.word(run)

    def phrase(self, item: Item) -> Hits[int]:
        return self.matching.phrase(item)

    def count(self, found: int) -> int:
        return (found & ~self.gone).bit_count()

    def most(self, run: Run) -> int:
        return self.matching.most(run)

    def among(self, found: int, run: Run) -> int:
        return self.matching.among(found & ~self.gone, run)

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        return tuple(_RemainingTerms(terms, self.gone) for terms in self.matching.vocabularies())


@dataclass(frozen=True, slots=True)
class _RemainingTerms:
    terms: Terms
    gone: int

    def has(self, term: Term) -> bool:
        return bool(self.terms.hits(term).anywhere & ~self.gone)

    def letters(self) -> frozenset[str]:
        return self.terms.letters()

    def letters_after(self, beginning: str) -> frozenset[str]:
        letters = self.terms.letters_after(beginning)
        return frozenset(letter for letter in letters if self.has(Term(beginning + letter, True)))
