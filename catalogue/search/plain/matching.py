"""Which documents a typed text finds, before any filter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import NamedTuple

from catalogue.model.document import Document
from catalogue.search.hits import Hits
from catalogue.search.pinyin import LONGEST_FULL, LONGEST_INITIALS, romanised
from catalogue.search.plain import bits
from catalogue.search.plain.cutting import Cutting
from catalogue.search.plain.terms import Terms
from catalogue.search.typed import Item, sought
from catalogue.search.words import Run, Term, asked_by


class _Pinyin(NamedTuple):
    """The Chinese names in Latin letters: whole syllables, and initials."""

    full: Terms
    initials: Terms


class Matching:
    """The words of all documents, by which typed ones are matched."""

    def __init__(self, documents: Sequence[Document], cutting: Cutting) -> None:
        self._documents = documents
        everything = (1 << len(documents)) - 1
        self.everything = Hits(everything, everything)
        cut = cutting.cut
        cuts = [
            ([cut(text) for text in one.names], [cut(text) for text in (*one.bodies, *one.codes)])
            for one in documents
        ]
        self._spelled = [([text for text, _ in named], [text for text, _ in other]) for named, other in cuts]
        self._words = Terms(
            [
                (
                    frozenset().union(*(terms for _, terms in named)),
                    frozenset().union(*(terms for _, terms in other)),
                )
                for named, other in cuts
            ]
        )
        self._pinyin: _Pinyin | None = None
        self._reading = Lock()

    def pinyin(self) -> _Pinyin:
        """The Chinese names in Latin letters, read when they are first needed, on whatever thread."""
        with self._reading:
            if self._pinyin is None:
                found = [romanised(document.names) for document in self._documents]
                self._pinyin = _Pinyin(
                    Terms([(one.full, frozenset()) for one in found]),
                    Terms([(one.initials, frozenset()) for one in found]),
                )
        return self._pinyin

    def word(self, run: Run) -> Hits[int]:
        found = self._all_of(asked_by(run))
        if run.text.isascii() and run.text.isalpha():
            names = self.pinyin()
            found = found.widened(names.full.hits(Term(run.text[:LONGEST_FULL], True)))
            found = found.widened(names.initials.hits(Term(run.text[:LONGEST_INITIALS], True)))
        return found

    def count(self, found: int) -> int:
        return found.bit_count()

    def most(self, run: Run) -> int:
        return self.word(run).anywhere.bit_count()

    def among(self, found: int, run: Run) -> int:
        return (found & self.word(run).anywhere).bit_count()

    def vocabularies(self) -> tuple[Terms, ...]:
        return self._words, self.pinyin().full

    def _all_of(self, asked: Iterable[Term]) -> Hits[int]:
        found = self.everything
        for term in asked:
            found = found.narrowed(self._words.hits(term))
        return found

    def phrase(self, item: Item) -> Hits[int]:
        *inner, last = item.runs
        asked = [term for run in inner for term in asked_by(run, whole=True)]
        candidates = self._all_of([*asked, *asked_by(last, whole=not item.is_open)])
        phrase = sought(item)
        named, elsewhere = [], []
        for number in bits.numbers(candidates.anywhere):
            names, others = self._spelled[number]
            if any(phrase in text for text in names):
                named.append(number)
            elif any(phrase in text for text in others):
                elsewhere.append(number)
        size = len(self._documents)
        in_names = bits.mask(named, size)
        return Hits(in_names, in_names | bits.mask(elsewhere, size))
