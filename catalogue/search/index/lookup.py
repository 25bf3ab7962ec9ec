"""What typed words and phrases find in an index; the last ones asked for are kept, since typing goes on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from catalogue.search import hits
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.few import Few
from catalogue.search.index.file import IndexFile
from catalogue.search.index.phrases import Phrases
from catalogue.search.index.terms import Terms
from catalogue.search.index.wide import Wide
from catalogue.search.pinyin import LONGEST_FULL, LONGEST_INITIALS
from catalogue.search.typed import Item
from catalogue.search.words import Run, Term, asked_by

Hits = hits.Hits[Words]
Value = TypeVar("Value")

# The sets of one answer and of those before it; at three million listings one takes 0.75 MB.
_KEPT_BYTES = 20 << 20
_KEPT_AT_LEAST = 16
_KEPT_AT_MOST = 1024


class Kept(Generic[Value]):
    """The last few results, by what was asked."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[Hashable, Value] = OrderedDict()

    def known(self, asked: Hashable) -> Value | None:
        """What was made for `asked`, if it is kept."""
        return self._kept.get(asked)

    def get(self, asked: Hashable, make: Callable[[], Value]) -> Value:
        """What was made for `asked`, made now if it isn't kept."""
        value = self._kept.get(asked)
        if value is None:
            value = self._kept[asked] = make()
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(asked)
        return value


def keepable(size: int) -> int:
    """How many pairs of sets of `size` words may be kept."""
    return max(_KEPT_AT_LEAST, min(_KEPT_AT_MOST, _KEPT_BYTES // (16 * max(size, 1))))


class Lookup:
    """Looks typed words up in the terms of an index: a hits.Lookup over arrays of words."""

    def __init__(self, file: IndexFile, everything: Words) -> None:
        letters = file.header["letters"]
        self._words, self._pinyin, self._initials = (
            Terms(file, name, letters[name]) for name in ("words", "pinyin", "initials")
        )
        self.everything: Hits = hits.Hits(everything, everything)
        self._easel = bits.Easel(everything.size)
        self._phrases = Phrases(file, everything.size)
        self._kept: Kept[Hits] = Kept(keepable(everything.size))
        self._wide = Wide(file)
        self._few: Few | None = None

    def word(self, run: Run) -> Hits:
        ready = self._wide.hits(run)
        if ready is not None:
            return ready
        return self._kept.get(("word", run.text, run.gram), lambda: self._word(run))

    def count(self, found: Words) -> int:
        return bits.count(found)

    def most(self, run: Run) -> int:
        fewest = min(self._words.count(term) for term in asked_by(run))
        return fewest + sum(vocabulary.count(term) for vocabulary, term in self._spelt(run))

    def among(self, found: Words, run: Run) -> int:
        if run.gram and len(run.text) >= run.gram:
            if self._few is None or self._few.words is not found:
                self._few = Few(self._words, found)
            if self._few.are_few:
                return self._few.count(asked_by(run))
        return bits.count(found & self.word(run).anywhere)

    def vocabularies(self) -> tuple[Terms, ...]:
        return self._words, self._pinyin

    def phrase(self, item: Item) -> Hits:
        return self._kept.get(("phrase", item.runs, item.is_open), lambda: self._phrase(item))

    def _phrase(self, item: Item) -> Hits:
        *inner, last = item.runs
        asked = [term for run in inner for term in asked_by(run, whole=True)]
        candidates = self.everything.anywhere
        for term in (*asked, *asked_by(last, whole=not item.is_open)):
            candidates = candidates & self._term(term).anywhere
        return self._phrases.hits(item, candidates)

    def _word(self, run: Run) -> Hits:
        if run.gram:
            return self._grams(run)
        [term] = asked_by(run)
        spelt = [
            vocabulary.postings("named", *vocabulary.range(beginning))
            for vocabulary, beginning in self._spelt(run)
        ]
        first, last = self._words.range(term)
        named = (self._words.postings("named", first, last), *spelt)
        return self._set(named, self._words.postings("other", first, last))

    def _spelt(self, run: Run) -> tuple[tuple[Terms, Term], ...]:
        """Where else a word in Latin letters is looked up: among Chinese names' syllables and initials."""
        if run.gram or not (run.text.isascii() and run.text.isalpha()):
            return ()
        return (
            (self._pinyin, Term(run.text[:LONGEST_FULL], True)),
            (self._initials, Term(run.text[:LONGEST_INITIALS], True)),
        )

    def _grams(self, run: Run) -> Hits:
        """All grams of a run. Most of them were asked for when fewer letters were typed."""
        asked = asked_by(run)
        found: Hits | None = None
        for length in range(len(run.text) - 1, run.gram - 1, -1):
            found = self._kept.known(("word", run.text[:length], run.gram))
            if found is not None:
                asked = asked[length - run.gram + 1 :]
                break
        for term in asked:
            matching = self._term(term)
            found = matching if found is None else found.narrowed(matching)
            if not found.anywhere.any():
                break
        assert found is not None
        return found

    def _term(self, term: Term) -> Hits:
        return self._kept.get(("term", *term), lambda: self._looked_up(term))

    def _looked_up(self, term: Term) -> Hits:
        first, last = self._words.range(term)
        named = self._words.postings("named", first, last)
        return self._set((named,), self._words.postings("other", first, last))

    def _set(self, named: tuple[bits.Postings, ...], other: bits.Postings) -> Hits:
        in_names = self._easel.words(*named)
        if not other.size:
            return hits.Hits(in_names, in_names)
        return hits.Hits(in_names, in_names | self._easel.words(other))
