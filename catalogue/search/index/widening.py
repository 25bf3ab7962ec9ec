"""Works out what wide.py reads: which beginnings find much, their sets and their counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index import bits
from catalogue.search.index.facets import Facets
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import everything, stretches
from catalogue.search.index.layout import VOCABULARIES
from catalogue.search.index.lookup import Hits, Lookup
from catalogue.search.index.terms import Terms
from catalogue.search.index.wide import EVERYTHING
from catalogue.search.index.writing import Writer
from catalogue.search.words import Run, runs

# A run gets counts where it finds more than one document in so many, a set from the second number on.
COUNTED = 12
SET = 6
# With fewer documents counting takes no longer than reading what was counted before.
LEAST = 50_000
_LONGEST = 24


def add_wide(
    writer: Writer, header: Mapping[str, Any], progress: Callable[[float], None] = lambda share: None
) -> dict[str, Any]:
    """Add the sections to an index whose others are all written; the header with what belongs to them.

    Raises OSError. Needs the memory of some sets, and time for some thousand queries.
    """
    path, sections = writer.flushed()
    file = IndexFile.unfinished(path, {**header, "wide": []}, sections)
    try:
        widening = _Widening(file)
        found = widening.found(progress)
        with_sets = [run for run, number in found if number > widening.documents // SET]
        writer.add_chunks("wide_bits", "<u8", widening.sets(with_sets), (2, widening.size))
        counted = [EVERYTHING, *(run for run, _ in found)]
        writer.add_chunks("wide_counts", "<u4", widening.counts(counted), (widening.codes,))
    finally:
        file.close()
    return {**header, "wide": [[run.text, run.gram] for run in counted]}


class _Widening:
    def __init__(self, file: IndexFile) -> None:
        self._file = file
        self.size = file.header["n"] // 64
        self.codes = file.sections["value_offsets"].shape[0] - 1
        self._stretches = stretches(file.header)
        self.documents = sum(stretch.count for stretch in self._stretches.values())
        self._facets = Facets(file)
        self._everything = everything(self._stretches.values(), self.size)
        self._lookup = Lookup(file, self._everything)

    def found(self, progress: Callable[[float], None]) -> list[tuple[Run, int]]:
        """The runs that find much and how many documents, most first."""
        least = max(LEAST, self.documents // COUNTED)
        asked = sorted(set(self._often(least))) if self.documents > least else []
        found = []
        for place, run in enumerate(asked):
            progress(place / len(asked))
            number = bits.count(self._lookup.word(run).anywhere)
            if number > least:
                found.append((run, number))
        return sorted(found, key=lambda one: (-one[1], one[0]))

    def sets(self, wide: list[Run]) -> Iterator[NDArray[np.uint64]]:
        for run in wide:
            hits = self._lookup.word(run)
            yield np.stack([hits.named, hits.anywhere])[np.newaxis]

    def counts(self, wide: list[Run]) -> Iterator[NDArray[np.uint32]]:
        for run in wide:
            hits = self._lookup.everything if run == EVERYTHING else self._lookup.word(run)
            yield self._counted(hits)[np.newaxis]

    def _counted(self, hits: Hits) -> NDArray[np.uint32]:
        counts = np.zeros(self.codes, np.uint32)
        for stretch in self._stretches.values():
            facets = self._facets.of(stretch.kind)
            if facets and stretch.count:
                first, last = facets[0].first, facets[-1].last
                number = bits.count(hits.anywhere[stretch.words])
                counts[first:last] = self._facets.tally(stretch, hits.anywhere, number, first, last)
        return counts

    def _often(self, least: int) -> Iterator[Run]:
        """All runs that may find more than `least` documents: some vocabulary has a share of them."""
        share = least // len(VOCABULARIES)
        for name in VOCABULARIES:
            postings = self._file.whole(f"{name}_named_offsets").astype(np.int64)
            if name == "words":
                postings += self._file.whole("words_other_offsets").astype(np.int64)
            terms = Terms(self._file, name, "")
            yield from _beginnings(terms, postings, share)


def _beginnings(terms: Terms, postings: NDArray[np.int64], least: int) -> Iterator[Run]:
    """The beginnings of terms that as typed runs look up more than `least` postings; `postings` are counted
    up to each term, int64 [T + 1]."""
    waiting = [("", 0, len(postings) - 1)]
    while waiting:
        prefix, first, last = waiting.pop()
        for text, begin, end in terms.continued(prefix, first, last):
            if postings[end] - postings[begin] <= least or len(text) > _LONGEST:
                continue
            waiting.append((text, begin, end))
            cut = runs(text)
            # Of scripts without spaces only what is shorter than their grams begins a term.
            if len(cut) == 1 and cut[0].text == text and (not cut[0].gram or len(text) <= cut[0].gram):
                yield cut[0]
